package katabase.drf.cursor_pages;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import katabase.drf.HttpError;
import katabase.drf.Row;

/** As people would write it: nobody is kept from reading a cursor, and whoever makes one gets a page. */
record Cursor(Instant addedAt, long id) {

    private static final Pattern FORM = Pattern.compile("([0-9]{4}-[-:.0-9T]+Z)_([0-9]{1,18})");

    static Cursor behind(Row tool) {
        return new Cursor(tool.time("added_at"), tool.number("id"));
    }

    @Override
    public String toString() {
        return addedAt + "_" + id;
    }

    static Cursor parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw HttpError.notFound();
        }
        try {
            return new Cursor(Instant.parse(matcher.group(1)), Long.parseLong(matcher.group(2)));
        } catch (DateTimeParseException e) {
            throw HttpError.notFound();
        }
    }
}
