package katabase.dojo.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import katabase.catalogue.Question;
import katabase.dojo.exchange.Imported.Complaint;

/** Reads Moodle's GIFT: questions are apart by blank lines, lines that begin with // are comments. */
final class GiftReader implements Importer {

    private static final Pattern TAG = Pattern.compile("\\[tag:([^\\]\\[]+)]");

    /** The lines of one question. */
    private static final class Block {

        private final List<String> lines = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private int line;

        void add(String text, int number) {
            String trimmed = text.strip();
            if (trimmed.startsWith("//")) {
                Matcher tag = TAG.matcher(trimmed);
                while (tag.find()) {
                    tags.add(tag.group(1));
                }
            } else {
                line = lines.isEmpty() ? number : line;
                lines.add(text);
            }
        }
    }

    @Override
    public Imported read(String text) {
        List<Question> questions = new ArrayList<>();
        List<Complaint> complaints = new ArrayList<>();
        for (Block block : blocks(text)) {
            String content = String.join("\n", block.lines).strip();
            if (content.isEmpty() || content.startsWith("$CATEGORY:")) {
                continue;
            }
            try {
                questions.add(
                        new GiftQuestion(GiftText.of(content), new Tags(block.tags), block.line, complaints).read());
            } catch (UnreadableQuestion e) {
                complaints.add(new Complaint(block.line, e.what(), e.next()));
            }
        }
        return new Imported(questions, complaints);
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>(List.of(new Block()));
        int number = 0;
        for (String line : ExchangeText.ofFile(text).split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                blocks.add(new Block());
            } else {
                blocks.get(blocks.size() - 1).add(line, number);
            }
        }
        return blocks;
    }
}
