package katabase.journal;

import java.util.OptionalInt;

/** The line that says which version of the journal's form the others have: {@code {"katabase_journal":1}}. */
final class Header {

    /** The one that this program writes, and the newest that it reads. */
    static final int VERSION = 1;

    static final String FIELD = "katabase_journal";

    private Header() {}

    /** The version that a line says; empty if it is no such line. */
    static OptionalInt version(Fields line) throws Malformed {
        return line.optional(FIELD).isPresent() ? OptionalInt.of(line.number(FIELD)) : OptionalInt.empty();
    }
}
