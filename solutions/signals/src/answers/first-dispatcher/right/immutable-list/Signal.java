package katabase.signals.first_dispatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import katabase.signals.Receiver;
import katabase.signals.Response;

/** Exchanges one immutable list for the next. */
public final class Signal<E> {

    private final AtomicReference<List<Registration<E>>> registrations = new AtomicReference<>(List.of());

    /** Who hears whom; a null sender stands for everybody. */
    private record Registration<E>(Class<?> sender, Receiver<E> receiver) {

        boolean hears(Class<?> other) {
            return sender == null || sender == other;
        }
    }

    public void connect(Class<?> sender, Receiver<E> receiver) {
        registrations.updateAndGet(list -> Stream.concat(list.stream(), Stream.of(new Registration<>(sender, receiver)))
                .toList());
    }

    public void disconnect(Receiver<E> receiver) {
        registrations.updateAndGet(list -> list.stream()
                .filter(registration -> !registration.receiver().equals(receiver))
                .toList());
    }

    public List<Response<E>> send(Class<?> sender, E event) {
        List<Response<E>> responses = new ArrayList<>();
        for (Registration<E> registration : registrations.get()) {
            if (registration.hears(sender)) {
                Receiver<E> receiver = registration.receiver();
                responses.add(new Response<>(receiver, receiver.receive(event)));
            }
        }
        return responses;
    }
}
