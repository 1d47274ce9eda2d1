package katabase.testbed.http;

import java.util.ArrayList;
import java.util.List;

/** The servers of one test. They end with it. */
public final class Http implements AutoCloseable {

    private final List<LocalServer> servers = new ArrayList<>();

    /**
     * Starts a server on a free port of the loopback interface.
     *
     * @return a client of it
     */
    public Api serve(Handler handler) {
        LocalServer server = LocalServer.start(handler);
        servers.add(server);
        return new Api(server);
    }

    @Override
    public void close() {
        servers.forEach(LocalServer::close);
    }
}
