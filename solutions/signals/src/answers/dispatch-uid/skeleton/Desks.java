package katabase.signals.dispatch_uid;

/** Given: those who have something to do when somebody was admitted. Each returns a note for the log. */
public interface Desks {

    String openCard(String animal);

    String printLabel(String animal);

    String sendWelcome(String owner);
}
