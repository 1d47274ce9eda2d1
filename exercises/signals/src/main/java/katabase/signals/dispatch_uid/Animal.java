package katabase.signals.dispatch_uid;

/** Given: a patient, whose class is the sender of events. */
public class Animal {}
