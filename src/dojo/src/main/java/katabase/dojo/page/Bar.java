package katabase.dojo.page;

/**
 * A rectangle with round corners in an SVG chart, in the chart's units.
 *
 * @param left where it begins, from the left
 * @param top where it begins, from above
 * @param width how wide it is; without a width it is not drawn
 * @param height how high it is
 */
public record Bar(double left, double top, double width, double height) {

    /**
     * Draws it.
     *
     * @param page the chart
     * @param kind what the style sheet calls it
     * @param words what is shown to who points at it
     */
    public void draw(Markup page, String kind, String words) {
        if (width > 0) {
            page.element(
                    "rect",
                    () -> page.text("title", words),
                    "class",
                    kind,
                    "x",
                    Markup.number(left),
                    "y",
                    Markup.number(top),
                    "width",
                    Markup.number(width),
                    "height",
                    Markup.number(height),
                    "rx",
                    "2");
        }
    }
}
