package katabase.dojo.interview.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import katabase.dojo.interview.plan.Part;
import katabase.dojo.interview.record.Proceedings;
import katabase.dojo.interview.record.Times;

/**
 * Where the time went.
 *
 * @param proceedings what happened
 */
record TimeSection(Proceedings proceedings) {

    Section section() {
        List<String> lines = new ArrayList<>();
        List<Part> parts = proceedings.plan().parts();
        for (int number = 0; number < parts.size(); number++) {
            Duration used = proceedings.clock().used(number, proceedings.clock().last());
            lines.add("- " + parts.get(number).name() + ": " + Times.clock(used) + " of "
                    + Times.words(parts.get(number).time()));
        }
        return new Section("Time", String.join("\n", lines));
    }
}
