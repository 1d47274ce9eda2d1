package katabase.journal;

import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The identity of an entry.
 *
 * @param text not blank, without meaning
 */
public record EntryId(String text) {

    public EntryId {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an entry's id is not blank");
        }
    }

    /** One that nobody else has, on whatever machine. */
    public static EntryId random() {
        return new EntryId(UUID.randomUUID().toString());
    }

    /** The next one of a sequence that can be repeated, for tests. */
    public static EntryId of(RandomGenerator random) {
        return new EntryId(new UUID(random.nextLong(), random.nextLong()).toString());
    }
}
