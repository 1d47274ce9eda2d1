package katabase.signals.first_dispatcher;

import java.util.ArrayList;
import java.util.List;
import katabase.signals.Receiver;
import katabase.signals.Response;

/** Copies the list and adds to it, while another thread does the same. */
public final class Signal<E> {

    private volatile List<Registration<E>> registrations = List.of();

    /** Who hears whom; a null sender stands for everybody. */
    private record Registration<E>(Class<?> sender, Receiver<E> receiver) {

        boolean hears(Class<?> other) {
            return sender == null || sender == other;
        }
    }

    public void connect(Class<?> sender, Receiver<E> receiver) {
        List<Registration<E>> changed = new ArrayList<>(registrations);
        changed.add(new Registration<>(sender, receiver));
        registrations = changed;
    }

    public void disconnect(Receiver<E> receiver) {
        List<Registration<E>> changed = new ArrayList<>(registrations);
        changed.removeIf(registration -> registration.receiver() == receiver);
        registrations = changed;
    }

    public List<Response<E>> send(Class<?> sender, E event) {
        List<Response<E>> responses = new ArrayList<>();
        for (Registration<E> registration : registrations) {
            if (registration.hears(sender)) {
                Receiver<E> receiver = registration.receiver();
                responses.add(new Response<>(receiver, receiver.receive(event)));
            }
        }
        return responses;
    }
}
