package katabase.signals.dispatch_uid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import katabase.signals.Receiver;
import katabase.signals.Response;

/** A map from the key of a connection to its receiver, in the order of the connections. */
public final class Signal<E> {

    private final Map<Key, Receiver<E>> receivers = new LinkedHashMap<>();
    private int mutes;

    /** What tells connections apart: the sender, and the uid or else the receiver as an object. */
    private record Key(Class<?> sender, Object identity) {

        static Key of(Class<?> sender, Receiver<?> receiver, String uid) {
            return new Key(sender, uid == null ? new Same(receiver) : uid);
        }
    }

    /** Equal for the same object only. */
    private record Same(Object object) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }

    public synchronized void connect(Class<?> sender, Receiver<E> receiver, String uid) {
        receivers.putIfAbsent(Key.of(sender, receiver, uid), receiver);
    }

    public synchronized boolean disconnect(Class<?> sender, Receiver<E> receiver, String uid) {
        return receivers.remove(Key.of(sender, receiver, uid)) != null;
    }

    public synchronized Muted mute() {
        mutes++;
        AtomicBoolean open = new AtomicBoolean(true);
        return () -> {
            if (open.getAndSet(false)) {
                unmute();
            }
        };
    }

    private synchronized void unmute() {
        mutes--;
    }

    private synchronized List<Receiver<E>> hearing(Class<?> sender) {
        if (mutes > 0) {
            return List.of();
        }
        return receivers.entrySet().stream()
                .filter(entry ->
                        entry.getKey().sender() == null || entry.getKey().sender() == sender)
                .map(Map.Entry::getValue)
                .toList();
    }

    public List<Response<E>> send(Class<?> sender, E event) {
        List<Response<E>> responses = new ArrayList<>();
        for (Receiver<E> receiver : hearing(sender)) {
            responses.add(new Response<>(receiver, receiver.receive(event)));
        }
        return responses;
    }
}
