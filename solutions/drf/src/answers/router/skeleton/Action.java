package katabase.drf.router;

import katabase.drf.Handler;

/**
 * Given; nothing to do here: one thing that a viewset can do.
 *
 * @param path the last part of its URL, such as overdue; empty for the standard actions, which have none
 * @param scope about the whole collection or about one of its things
 * @param method such as GET
 * @param handler what answers; it finds the id as the variable "id" of its request
 */
public record Action(String path, Scope scope, String method, Handler handler) {}
