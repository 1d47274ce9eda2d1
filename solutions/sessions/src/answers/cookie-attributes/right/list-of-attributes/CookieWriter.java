package katabase.sessions.cookie_attributes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Collects the attributes, and writes them in other letters and another order. */
public final class CookieWriter {

    public String issue(String id, Duration lifetime, boolean https) {
        List<String> attributes = new ArrayList<>();
        attributes.add(name(https) + "=" + id);
        if (lifetime != null) {
            attributes.add("max-age=" + lifetime.getSeconds());
        }
        return written(attributes, https);
    }

    public String remove(boolean https) {
        return written(List.of(name(https) + "=gone", "max-age=-1"), https);
    }

    private static String name(boolean https) {
        return https ? "__Host-sid" : "sid";
    }

    private static String written(List<String> attributes, boolean https) {
        List<String> all = new ArrayList<>(attributes);
        if (https) {
            all.add("secure");
        }
        all.addAll(List.of("samesite=lax", "httponly", "path=/"));
        return String.join(";", all);
    }
}
