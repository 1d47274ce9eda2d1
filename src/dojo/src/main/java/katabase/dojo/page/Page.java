package katabase.dojo.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * One page that needs nothing else, on a screen, on a telephone and on paper.
 *
 * @param title its title
 * @param owner the class beside which its own style lies
 * @param style the name of that file
 */
public record Page(String title, Class<?> owner, String style) {

    /**
     * The HTML.
     *
     * @param body writes what stands in the page
     */
    public String html(Consumer<Markup> body) {
        Markup page = new Markup();
        page.element(
                "html",
                () -> {
                    page.element("head", () -> head(page));
                    page.element("body", () -> page.element("main", () -> body.accept(page)));
                },
                "lang",
                "en");
        return page.result();
    }

    private void head(Markup page) {
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.text("title", title);
        page.text("style", read(Page.class, "page.css") + read(owner, style));
    }

    /** No character in it has to be escaped: browsers do not unescape a style. */
    private static String read(Class<?> beside, String name) {
        try (InputStream css = Objects.requireNonNull(beside.getResourceAsStream(name))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
