package katabase.signals.first_dispatcher;

import java.util.ArrayList;
import java.util.List;
import katabase.signals.Receiver;
import katabase.signals.Response;

/** Holds a lock while the receivers are at work. */
public final class Signal<E> {

    private final List<Registration<E>> registrations = new ArrayList<>();

    /** Who hears whom; a null sender stands for everybody. */
    private record Registration<E>(Class<?> sender, Receiver<E> receiver) {

        boolean hears(Class<?> other) {
            return sender == null || sender == other;
        }
    }

    public synchronized void connect(Class<?> sender, Receiver<E> receiver) {
        registrations.add(new Registration<>(sender, receiver));
    }

    public synchronized void disconnect(Receiver<E> receiver) {
        registrations.removeIf(registration -> registration.receiver() == receiver);
    }

    public synchronized List<Response<E>> send(Class<?> sender, E event) {
        List<Response<E>> responses = new ArrayList<>();
        for (Registration<E> registration : new ArrayList<>(registrations)) {
            if (registration.hears(sender)) {
                Receiver<E> receiver = registration.receiver();
                responses.add(new Response<>(receiver, receiver.receive(event)));
            }
        }
        return responses;
    }
}
