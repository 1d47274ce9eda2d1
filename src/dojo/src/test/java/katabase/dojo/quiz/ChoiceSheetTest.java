package katabase.dojo.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import katabase.catalogue.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class ChoiceSheetTest {

    @Test
    @DisplayName("only the wrong ones that were chosen are explained, not another one that begins alike")
    void whysNot() {
        ChoiceSheet sheet = new ChoiceSheet(
                List.of(
                        new Option("It waits", false, "It does not wait."),
                        new Option("It waits and fails", false, "It fails at once."),
                        new Option("It fails", true, "So it is.")),
                true);

        assertThat(sheet.whysNot(List.of(1, 2))).containsExactly("It fails at once.");
    }
}
