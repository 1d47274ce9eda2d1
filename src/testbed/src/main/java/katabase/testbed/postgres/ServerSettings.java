package katabase.testbed.postgres;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The settings of a server that Katabase starts: durability is off, since its data lives for one test. */
final class ServerSettings {

    private ServerSettings() {}

    static Map<String, String> all() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("fsync", "off");
        settings.put("synchronous_commit", "off");
        settings.put("full_page_writes", "off");
        settings.put("wal_level", "minimal");
        settings.put("max_wal_senders", "0");
        settings.put("max_wal_size", "1GB");
        settings.put("checkpoint_timeout", "1h");
        settings.put("autovacuum", "off");
        // All runs and workers of a user share one server, and each keeps two connections for every database made
        // ahead.
        settings.put("max_connections", "300");
        // A session maps the pages that it looks at, one by one, and unmaps them when it ends. That is most of what a
        // session costs, so there are to be few pages.
        settings.put("shared_buffers", "16MB");
        // Or tables of a quarter of them would be read from the middle.
        settings.put("synchronize_seqscans", "off");
        settings.put("jit", "off");
        settings.put("timezone", "UTC");
        return settings;
    }

    /** The settings as options of the server's command line. */
    static Stream<String> asOptions() {
        return all().entrySet().stream().flatMap(each -> Stream.of("-c", each.getKey() + "=" + each.getValue()));
    }
}
