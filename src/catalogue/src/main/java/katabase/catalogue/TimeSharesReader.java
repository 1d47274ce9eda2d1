package katabase.catalogue;

import java.util.Optional;
import katabase.catalogue.Node.Mapping;

/** Reads how the time of an interview is divided. */
final class TimeSharesReader {

    private final Report report;

    TimeSharesReader(Report report) {
        this.report = report;
    }

    /** Gives the shares; empty, with the problems reported, if they depart from the form or do not make a whole. */
    Optional<TimeShares> read(Value value) {
        return value.group().flatMap(this::read);
    }

    private Optional<TimeShares> read(Mapping mapping) {
        int before = report.count();
        Fields fields = Fields.of(mapping, Form.TIME_SHARES, report);
        TimeShares shares = new TimeShares(
                percent(fields, "warm-up", 0),
                percent(fields, "katas", 1),
                percent(fields, "follow-ups", 0),
                percent(fields, "design", 0));
        if (report.count() > before) {
            return Optional.empty();
        }
        int sum = shares.warmUp() + shares.katas() + shares.followUps() + shares.design();
        if (sum != TimeShares.WHOLE) {
            report.add(
                    mapping.line(),
                    "the shares of \"time\" make " + sum + " percent together",
                    "change them so that they make " + TimeShares.WHOLE);
            return Optional.empty();
        }
        return Optional.of(shares);
    }

    /** A part that is left out has no time. */
    private static int percent(Fields fields, String part, int least) {
        return fields.value(part)
                .flatMap(value -> value.number(least, TimeShares.WHOLE))
                .orElse(0);
    }
}
