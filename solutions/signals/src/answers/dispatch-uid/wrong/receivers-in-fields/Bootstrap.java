package katabase.signals.dispatch_uid;

import katabase.signals.Receiver;

/** Keeps the receivers, so that one Bootstrap connects them once. */
public final class Bootstrap {

    private final Receiver<String> openCard;
    private final Receiver<String> printLabel;
    private final Receiver<String> sendWelcome;

    public Bootstrap(Desks desks) {
        this.openCard = desks::openCard;
        this.printLabel = desks::printLabel;
        this.sendWelcome = desks::sendWelcome;
    }

    public void ready(Signal<String> signal) {
        signal.connect(Animal.class, openCard, null);
        signal.connect(Animal.class, printLabel, null);
        signal.connect(Owner.class, sendWelcome, null);
    }
}
