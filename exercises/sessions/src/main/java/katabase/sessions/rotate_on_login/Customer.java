package katabase.sessions.rotate_on_login;

/** Given: somebody whose password was right. */
public record Customer(long id, String name) {}
