package katabase.drf.permission_table;

import katabase.drf.Request;

/** Given; nothing to do here: staff. It looks at the caller only. */
public final class Staff implements Permission {

    @Override
    public boolean allows(Request request) {
        return request.caller().staff();
    }
}
