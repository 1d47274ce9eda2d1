package katabase.postgresql.spec_patch;

/** Given; nothing to do here: what is known of a boat's insurance. */
public sealed interface Insurance {

    /** Nobody has asked yet: the document has no key insurance. */
    record Unknown() implements Insurance {}

    /** The skipper was asked and has none: insurance is JSON's null. */
    record None() implements Insurance {}

    /** There is one: insurance is a text. */
    record Policy(String number) implements Insurance {}
}
