package katabase.signals.dispatch_uid;

/** Takes desks::openCard for one and the same object. */
public final class Bootstrap {

    private final Desks desks;

    public Bootstrap(Desks desks) {
        this.desks = desks;
    }

    public void ready(Signal<String> signal) {
        signal.connect(Animal.class, desks::openCard, null);
        signal.connect(Animal.class, desks::printLabel, null);
        signal.connect(Owner.class, desks::sendWelcome, null);
    }
}
