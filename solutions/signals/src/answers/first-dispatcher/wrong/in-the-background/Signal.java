package katabase.signals.first_dispatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import katabase.signals.Receiver;
import katabase.signals.Response;

/** Hands the receivers to other threads and waits for them. */
public final class Signal<E> {

    private final Executor background = task -> {
        Thread thread = new Thread(task, "signals");
        thread.setDaemon(true);
        thread.start();
    };
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
        for (Registration<E> registration : registrations) {
            if (registration.hears(sender)) {
                Receiver<E> receiver = registration.receiver();
                Object value = CompletableFuture.supplyAsync(() -> receiver.receive(event), background)
                        .join();
                responses.add(new Response<>(receiver, value));
            }
        }
        return responses;
    }
}
