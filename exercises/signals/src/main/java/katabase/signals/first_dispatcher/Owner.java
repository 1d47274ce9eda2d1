package katabase.signals.first_dispatcher;

/** Given: one more sender. */
public class Owner {}
