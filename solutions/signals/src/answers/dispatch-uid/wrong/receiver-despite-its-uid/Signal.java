package katabase.signals.dispatch_uid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import katabase.signals.Receiver;
import katabase.signals.Response;

/** Takes the receiver for the key wherever no uid is given, also of a connection that has one. */
public final class Signal<E> {

    private final List<Registration<E>> registrations = new CopyOnWriteArrayList<>();
    private final Set<Muted> mutes = ConcurrentHashMap.newKeySet();

    /** Who hears whom; a null sender stands for everybody. */
    private record Registration<E>(Class<?> sender, Receiver<E> receiver, String uid) {

        boolean hears(Class<?> other) {
            return sender == null || sender == other;
        }

        boolean isThatOf(Class<?> otherSender, Receiver<E> otherReceiver, String otherUid) {
            return sender == otherSender && (otherUid == null ? receiver == otherReceiver : otherUid.equals(uid));
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

    public Muted mute() {
        Muted muted = new Muted() {
            @Override
            public void close() {
                mutes.remove(this);
            }
        };
        mutes.add(muted);
        return muted;
    }

    public List<Response<E>> send(Class<?> sender, E event) {
        if (!mutes.isEmpty()) {
            return List.of();
        }
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
