package katabase.drf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QueryTest {

    @Test
    void parametersAreDecoded() {
        Query query = Query.parse("search=a%26b+c&page=2&search=%C3%A9&flag&&=x&n=%00");

        assertThat(query.first("search")).contains("a&b c");
        assertThat(query.all("search")).containsExactly("a&b c", "é");
        assertThat(query.first("flag")).contains("");
        assertThat(query.first("n")).contains("\uFFFD");
        assertThat(query.first("size")).isEmpty();
        assertThat(Query.parse("").parameters()).isEmpty();
    }

    @Test
    void anotherQueryKeepsTheOtherParameters() {
        Query query = Query.parse("page=2&search=a%26b&page=3");

        assertThat(query.with("page", 4)).hasToString("?search=a%26b&page=4");
        assertThat(query.without("page")).hasToString("?search=a%26b");
        assertThat(query.without("page").without("search")).hasToString("");
        assertThat(query).hasToString("?page=2&search=a%26b&page=3");
    }
}
