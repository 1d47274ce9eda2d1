package katabase.dojo.quiz.shelf;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How values stand in a cache file. */
final class Binary {

    private Binary() {}

    /** Writes values. */
    static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        Writer number(long value) throws IOException {
            out.writeLong(value);
            return this;
        }

        Writer small(int value) throws IOException {
            out.writeInt(value);
            return this;
        }

        Writer flag(boolean value) throws IOException {
            out.writeBoolean(value);
            return this;
        }

        /** Texts may be longer than writeUTF allows. */
        Writer text(String value) throws IOException {
            byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
            out.writeInt(encoded.length);
            out.write(encoded);
            return this;
        }

        Writer optional(Optional<String> value) throws IOException {
            flag(value.isPresent());
            return value.isPresent() ? text(value.get()) : this;
        }

        Writer texts(Collection<String> values) throws IOException {
            small(values.size());
            for (String value : values) {
                text(value);
            }
            return this;
        }

        int size() {
            return bytes.size();
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }

    /** Reads what a {@link Writer} wrote, in the same order. */
    static final class Reader {

        private final DataInputStream in;

        Reader(DataInputStream in) {
            this.in = in;
        }

        long number() throws IOException {
            return in.readLong();
        }

        int small() throws IOException {
            return in.readInt();
        }

        boolean flag() throws IOException {
            return in.readBoolean();
        }

        String text() throws IOException {
            byte[] encoded = new byte[length()];
            in.readFully(encoded);
            return new String(encoded, StandardCharsets.UTF_8);
        }

        Optional<String> optional() throws IOException {
            return flag() ? Optional.of(text()) : Optional.empty();
        }

        List<String> texts() throws IOException {
            int count = length();
            List<String> values = new ArrayList<>(count);
            for (int number = 0; number < count; number++) {
                values.add(text());
            }
            return values;
        }

        /** A number of bytes or things to come; a file that somebody has damaged may claim anything. */
        int length() throws IOException {
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                throw new IOException("damaged");
            }
            return length;
        }
    }
}
