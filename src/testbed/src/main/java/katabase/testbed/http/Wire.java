package katabase.testbed.http;

import java.net.http.HttpRequest;

/** Brings a request to a server and its answer back. */
@FunctionalInterface
interface Wire {

    /** Sends a request and waits for the answer. */
    Received exchange(HttpRequest request);
}
