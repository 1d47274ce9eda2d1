package katabase.dojo.run;

import java.util.ArrayList;
import java.util.List;
import katabase.dojo.terminal.Look;
import katabase.dojo.terminal.Paint;
import katabase.judge.RequirementVerdict;
import katabase.judge.worker.Failure;
import katabase.testbed.report.Paragraph;

/** The list of requirements, each with a mark: green, RED, a dash for what is not written yet, dots for not reached. */
final class RequirementLines {

    private static final int INDENT = 10;

    private static final int LEAST = 8;

    private final Paragraph paragraph;
    private final Paint paint;
    private int number;

    RequirementLines(Look look) {
        this.paragraph = new Paragraph(Math.max(LEAST, look.columns() - INDENT));
        this.paint = look.paint();
    }

    /** The lines of the next requirement. */
    List<String> next(RequirementVerdict requirement) {
        number++;
        boolean reached = requirement.status() != RequirementVerdict.Status.NOT_REACHED;
        String text = requirement.name() + (reached ? "" : " (not reached)");
        List<String> lines = new ArrayList<>();
        for (String line : paragraph.lines(text)) {
            String begin = lines.isEmpty() ? " " + mark(requirement) + " " + number + ". " : " ".repeat(INDENT);
            lines.add(begin + line);
        }
        return lines;
    }

    private String mark(RequirementVerdict requirement) {
        return switch (requirement.status()) {
            case PASSED -> paint.green("green");
            case NOT_REACHED -> " ... ";
            case FAILED ->
                requirement.failure().filter(RequirementLines::isUnwritten).isPresent() ? "  -  " : paint.red(" RED ");
        };
    }

    private static boolean isUnwritten(Failure failure) {
        return failure.kind() == Failure.Kind.UNSOLVED;
    }
}
