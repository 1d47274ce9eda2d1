package katabase.dojo.list;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import katabase.dojo.ExitCode;
import katabase.dojo.Surroundings;
import katabase.dojo.UsageProblem;
import katabase.dojo.curriculum.Curriculum;
import katabase.dojo.curriculum.KataCard;
import katabase.dojo.terminal.Columns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Lists the katas. */
@Command(
        name = "list",
        description = "Lists topics and katas, in the order in which they are to be solved.",
        exitCodeList = {" 0:listed", " 2:the command was not understood", " 3:a kata's files cannot be read"})
public final class ListCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    public ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<KataCard> cards = new Curriculum(surroundings.workspace()).cards();
        if (cards.isEmpty()) {
            throw new UsageProblem(
                    "there are no katas in " + surroundings.workspace().resolve("exercises"),
                    "call the kata of a workspace");
        }
        PrintWriter out = surroundings.terminal().out();
        if (json) {
            out.println(new JsonMapper()
                    .writeValueAsString(cards.stream().map(ListCommand::value).toList()));
        } else {
            int columns = Columns.of(surroundings.environment());
            new KataTable(cards, surroundings.terminal().paint(), columns)
                    .lines()
                    .forEach(out::println);
        }
        out.flush();
        return ExitCode.GOOD;
    }

    private static Map<String, Object> value(KataCard card) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("kata", card.folder().name());
        value.put("topic", card.folder().topic());
        value.put("slug", card.folder().slug());
        value.put("number", card.number());
        value.put("title", card.title());
        value.put("level", card.levelName());
        value.put("minutes", card.minutes());
        return value;
    }
}
