package katabase.journal;

import java.util.zip.CRC32C;

/** Tells whether bytes are still the same: no proof against malice, but fast. */
final class Checksum {

    private Checksum() {}

    static long of(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }
}
