package katabase.signals.first_dispatcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import katabase.signals.Receiver;
import katabase.signals.Response;

/** Keeps a list for each sender, and so forgets who came first. */
public final class Signal<E> {

    private final Map<Class<?>, List<Receiver<E>>> receivers = new HashMap<>();

    public synchronized void connect(Class<?> sender, Receiver<E> receiver) {
        receivers.computeIfAbsent(sender, key -> new ArrayList<>()).add(receiver);
    }

    public synchronized void disconnect(Receiver<E> receiver) {
        receivers.values().forEach(list -> list.remove(receiver));
    }

    private synchronized List<Receiver<E>> hearing(Class<?> sender) {
        List<Receiver<E>> hearing = new ArrayList<>(receivers.getOrDefault(sender, List.of()));
        hearing.addAll(receivers.getOrDefault(null, List.of()));
        return hearing;
    }

    public List<Response<E>> send(Class<?> sender, E event) {
        List<Response<E>> responses = new ArrayList<>();
        for (Receiver<E> receiver : hearing(sender)) {
            responses.add(new Response<>(receiver, receiver.receive(event)));
        }
        return responses;
    }
}
