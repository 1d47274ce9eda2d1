package katabase.signals.dispatch_uid;

/** Given: another sender. */
public class Owner {}
