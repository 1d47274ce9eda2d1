package katabase.drf.permission_table;

import katabase.drf.Request;
import katabase.drf.Row;

/** One rule that looks at both. */
final class OwnerOrStaff implements Permission {

    @Override
    public boolean allows(Request request) {
        return new Authenticated().allows(request);
    }

    @Override
    public boolean allows(Request request, Row row) {
        return request.caller().staff() || new Owner().allows(request, row);
    }
}
