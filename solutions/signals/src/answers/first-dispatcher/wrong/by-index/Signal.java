package katabase.signals.first_dispatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import katabase.signals.Receiver;
import katabase.signals.Response;

/** Counts through the list that receivers change. */
public final class Signal<E> {

    private final List<Registration<E>> registrations = new CopyOnWriteArrayList<>();

    /** Who hears whom; a null sender stands for everybody. */
    private record Registration<E>(Class<?> sender, Receiver<E> receiver) {

        boolean hears(Class<?> other) {
            return sender == null || sender == other;
        }
    }

    public void connect(Class<?> sender, Receiver<E> receiver) {
        registrations.add(new Registration<>(sender, receiver));
    }

    public void disconnect(Receiver<E> receiver) {
        registrations.removeIf(registration -> registration.receiver() == receiver);
    }

    public List<Response<E>> send(Class<?> sender, E event) {
        List<Response<E>> responses = new ArrayList<>();
        for (int index = 0; index < registrations.size(); index++) {
            Registration<E> registration = registrations.get(index);
            if (registration.hears(sender)) {
                Receiver<E> receiver = registration.receiver();
                responses.add(new Response<>(receiver, receiver.receive(event)));
            }
        }
        return responses;
    }
}
