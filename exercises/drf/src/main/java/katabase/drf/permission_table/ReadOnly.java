package katabase.drf.permission_table;

import java.util.Set;
import katabase.drf.Request;

/** Given; nothing to do here: requests that only read. It looks at the method only. */
public final class ReadOnly implements Permission {

    @Override
    public boolean allows(Request request) {
        return Set.of("GET", "HEAD", "OPTIONS").contains(request.method());
    }
}
