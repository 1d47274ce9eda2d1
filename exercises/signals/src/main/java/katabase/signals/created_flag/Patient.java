package katabase.signals.created_flag;

/** Given: whoever is treated in the clinic, an {@link Animal} or a {@link Stray}. */
public interface Patient {

    /** The number; null as long as it has none. */
    Long getId();
}
