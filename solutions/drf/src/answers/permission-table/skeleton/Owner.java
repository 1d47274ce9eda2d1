package katabase.drf.permission_table;

import katabase.drf.Request;
import katabase.drf.Row;

/** Given; nothing to do here: the member whose tool it is. It looks at the tool only. */
public final class Owner implements Permission {

    @Override
    public boolean allows(Request request, Row row) {
        return !request.caller().isAnonymous() && row.number("owner_id") == request.caller().id();
    }
}
