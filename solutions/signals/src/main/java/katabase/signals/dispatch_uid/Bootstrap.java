package katabase.signals.dispatch_uid;

/** Names each connection, since the desks and the receivers made of them differ from start to start. */
public final class Bootstrap {

    private final Desks desks;

    public Bootstrap(Desks desks) {
        this.desks = desks;
    }

    public void ready(Signal<String> signal) {
        signal.connect(Animal.class, desks::openCard, "open-card");
        signal.connect(Animal.class, desks::printLabel, "print-label");
        signal.connect(Owner.class, desks::sendWelcome, "send-welcome");
    }
}
