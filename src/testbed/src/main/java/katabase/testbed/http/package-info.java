/** Servers and a client for tests that speak HTTP over the loopback interface. */
@NullMarked
package katabase.testbed.http;

import org.jspecify.annotations.NullMarked;
