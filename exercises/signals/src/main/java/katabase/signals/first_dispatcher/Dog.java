package katabase.signals.first_dispatcher;

/** Given: another sender. */
public class Dog extends Animal {}
