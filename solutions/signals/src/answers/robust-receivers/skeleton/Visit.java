package katabase.signals.robust_receivers;

/** Given: a visit to the clinic, by its number. */
public record Visit(long id) {}
