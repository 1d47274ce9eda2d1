package katabase.signals;

import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mockito.invocation.Invocation;

/** Receivers that are watched: mocks, told apart by their names. */
public final class Receivers<E> {

    private final List<Receiver<E>> all = new ArrayList<>();

    /** One more. It answers null, unless it is told otherwise by Mockito's means. */
    @SuppressWarnings("unchecked")
    public Receiver<E> named(String name) {
        Receiver<E> receiver = mock(Receiver.class, name);
        all.add(receiver);
        return receiver;
    }

    /** The names of those that were called, in the order of the calls. */
    public List<String> called() {
        return calls().map(call -> call.getMock().toString()).toList();
    }

    /** With what they were called, in the order of the calls. */
    public List<Object> heard() {
        return calls().map(call -> call.getArgument(0)).toList();
    }

    /** Forgets all calls so far. */
    public void forgetCalls() {
        all.forEach(receiver -> clearInvocations(receiver));
    }

    private Stream<Invocation> calls() {
        return all.stream()
                .flatMap(receiver -> mockingDetails(receiver).getInvocations().stream())
                .sorted(Comparator.comparingInt(Invocation::getSequenceNumber));
    }
}
