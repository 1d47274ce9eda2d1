package katabase.drf.cursor_pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tools that somebody has seen who went from page to page, in this order. */
record SeenTools(List<ShownTool> list) {

    /** Each of the expected tools came once, in their order, and nothing else. */
    void requireComplete(List<ShownTool> expected, String why) {
        Set<ShownTool> once = new HashSet<>();
        List<ShownTool> twice = list.stream().filter(tool -> !once.add(tool)).toList();
        assertThat(twice)
                .withFailMessage(() -> twice.get(0) + " came twice, and " + (twice.size() - 1) + " more did: " + why)
                .isEmpty();
        List<ShownTool> missing =
                expected.stream().filter(tool -> !once.contains(tool)).toList();
        assertThat(missing)
                .withFailMessage(() -> missing.size() + " of " + expected.size()
                        + " tools never came, the first of them is " + missing.get(0) + ": " + why)
                .isEmpty();
        assertThat(list)
                .withFailMessage(
                        "all tools came, but not newest first (added_at, then id, both descending), or others came as"
                                + " well: %s",
                        list)
                .isEqualTo(expected);
    }
}
