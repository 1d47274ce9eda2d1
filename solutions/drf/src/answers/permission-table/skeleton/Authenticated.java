package katabase.drf.permission_table;

import katabase.drf.Request;

/** Given; nothing to do here: whoever is known. It looks at the caller only. */
public final class Authenticated implements Permission {

    @Override
    public boolean allows(Request request) {
        return !request.caller().isAnonymous();
    }
}
