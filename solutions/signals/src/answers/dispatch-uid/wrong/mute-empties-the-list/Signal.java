package katabase.signals.dispatch_uid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import katabase.signals.Receiver;
import katabase.signals.Response;

/** Takes the connections away and puts them back. */
public final class Signal<E> {

    private final List<Registration<E>> registrations = new CopyOnWriteArrayList<>();

    /** Who hears whom; a null sender stands for everybody. */
    private record Registration<E>(Class<?> sender, Receiver<E> receiver, String uid) {

        boolean hears(Class<?> other) {
            return sender == null || sender == other;
        }

        boolean isThatOf(Class<?> otherSender, Receiver<E> otherReceiver, String otherUid) {
            return sender == otherSender && Objects.equals(uid, otherUid) && (uid != null || receiver == otherReceiver);
        }
    }

    public synchronized void connect(Class<?> sender, Receiver<E> receiver, String uid) {
        if (registrations.stream().noneMatch(known -> known.isThatOf(sender, receiver, uid))) {
            registrations.add(new Registration<>(sender, receiver, uid));
        }
    }

    public synchronized boolean disconnect(Class<?> sender, Receiver<E> receiver, String uid) {
        return registrations.removeIf(known -> known.isThatOf(sender, receiver, uid));
    }

    public synchronized Muted mute() {
        List<Registration<E>> kept = List.copyOf(registrations);
        registrations.clear();
        return () -> {
            registrations.clear();
            registrations.addAll(kept);
        };
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
