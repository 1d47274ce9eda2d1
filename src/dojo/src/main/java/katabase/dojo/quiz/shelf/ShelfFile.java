package katabase.dojo.quiz.shelf;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import katabase.catalogue.Kind;
import katabase.kata.Level;

/**
 * The cards and texts of one quiz file, in a form that is read without parsing. It is derived, may be deleted at any
 * time, and is replaced as a whole. It holds, in this order: the version, the length of the cards and their checksum,
 * the cards, the texts.
 *
 * @param file where it lies
 */
record ShelfFile(Path file) {

    /** Stands first; a file with another version is not read. */
    static final long VERSION = 0x6b617461_00000002L;

    private static final int BEFORE_CARDS = 3 * Long.BYTES;

    /** Cards as they stand in the file, and where the texts are. */
    record Content(
            Fingerprint fingerprint,
            String topic,
            String title,
            Map<String, String> concepts,
            List<QuestionCard> cards,
            Texts texts) {}

    /** Gives the content; empty if there is none, or none that this program can read. */
    Optional<Content> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readLong() != VERSION) {
                return Optional.empty();
            }
            long length = in.readLong();
            long checksum = in.readLong();
            long size = Files.size(file);
            if (length < 0 || length > size - BEFORE_CARDS) {
                return Optional.empty();
            }
            byte[] cards = in.readNBytes((int) length);
            if (checksum(cards) != checksum) {
                return Optional.empty();
            }
            return content(cards, BEFORE_CARDS + length, size);
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private Optional<Content> content(byte[] bytes, long texts, long size) throws IOException {
        Binary.Reader in = new Binary.Reader(new DataInputStream(new ByteArrayInputStream(bytes)));
        Fingerprint fingerprint =
                new Fingerprint(in.number(), Instant.ofEpochSecond(in.number(), in.number()), in.text(), in.flag());
        String topic = in.text();
        String title = in.text();
        List<String> slugs = in.texts();
        List<String> titles = in.texts();
        Map<String, String> concepts = new LinkedHashMap<>();
        for (int number = 0; number < slugs.size(); number++) {
            concepts.put(slugs.get(number), titles.get(number));
        }
        int count = in.length();
        List<QuestionCard> cards = new ArrayList<>(count);
        long end = 0;
        for (int number = 0; number < count; number++) {
            QuestionCard card = card(topic, slugs, in);
            cards.add(card);
            end = card.start() + card.length();
        }
        return texts + end == size
                ? Optional.of(new Content(fingerprint, topic, title, concepts, cards, new Texts.InFile(file, texts)))
                : Optional.empty();
    }

    private static QuestionCard card(String topic, List<String> slugs, Binary.Reader in) throws IOException {
        String id = in.text();
        Level level = Level.valueOf(in.text());
        Kind kind = Kind.valueOf(in.text());
        int count = in.length();
        List<String> concepts = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            concepts.add(slugs.get(in.small()));
        }
        return new QuestionCard(id, topic, level, kind, concepts, in.optional(), in.small(), in.number(), in.small());
    }

    /**
     * Writes the content beside its place and moves it there, so that another process never sees a part of it.
     *
     * @throws IOException if it cannot be written; what was there before is still there
     */
    void write(Content content, byte[] texts) throws IOException {
        byte[] cards = cards(content);
        Path folder = file.resolveSibling(".").normalize();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "part-", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                out.write(new Binary.Writer()
                        .number(VERSION)
                        .number(cards.length)
                        .number(checksum(cards))
                        .bytes());
                out.write(cards);
                out.write(texts);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static byte[] cards(Content content) throws IOException {
        Fingerprint fingerprint = content.fingerprint();
        List<String> slugs = List.copyOf(content.concepts().keySet());
        Map<String, Integer> places = new LinkedHashMap<>();
        slugs.forEach(slug -> places.put(slug, places.size()));
        Binary.Writer out = new Binary.Writer()
                .number(fingerprint.size())
                .number(fingerprint.modified().getEpochSecond())
                .number(fingerprint.modified().getNano())
                .text(fingerprint.hash())
                .flag(fingerprint.settled())
                .text(content.topic())
                .text(content.title())
                .texts(slugs)
                .texts(content.concepts().values())
                .small(content.cards().size());
        for (QuestionCard card : content.cards()) {
            out.text(card.id()).text(card.level().name()).text(card.kind().name());
            out.small(card.concepts().size());
            for (String concept : card.concepts()) {
                out.small(places.getOrDefault(concept, 0));
            }
            out.optional(card.kata()).small(card.line()).number(card.start()).small(card.length());
        }
        return out.bytes();
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
