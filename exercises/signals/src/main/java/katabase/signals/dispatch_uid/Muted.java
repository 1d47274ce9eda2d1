package katabase.signals.dispatch_uid;

/** Given: a signal is silent until this is closed. */
public interface Muted extends AutoCloseable {

    @Override
    void close();
}
