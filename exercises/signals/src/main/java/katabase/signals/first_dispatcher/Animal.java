package katabase.signals.first_dispatcher;

/** Given: a patient. Here only the class counts, as the sender of events. */
public class Animal {}
