package katabase.signals.dispatch_uid;

/** Names the connections after the methods that they call. */
public final class Bootstrap {

    private final Desks desks;

    public Bootstrap(Desks desks) {
        this.desks = desks;
    }

    public void ready(Signal<String> signal) {
        signal.connect(Animal.class, desks::openCard, Desks.class.getName() + "#openCard");
        signal.connect(Animal.class, desks::printLabel, Desks.class.getName() + "#printLabel");
        signal.connect(Owner.class, desks::sendWelcome, Desks.class.getName() + "#sendWelcome");
    }
}
