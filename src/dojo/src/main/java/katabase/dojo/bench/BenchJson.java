package katabase.dojo.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was measured as JSON. */
final class BenchJson {

    String write(BenchReport report) {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        value.put("machine", report.machine());
        value.put("figures", values(report.figures()));
        value.put("gate_verdicts", report.verdicts());
        value.put("gate_verdicts_per_second", report.verdictsPerSecond());
        value.put("times_faster_than_maven", report.ratio().orElse(null));
        return new JsonMapper().writeValueAsString(value);
    }

    /** The figures alone. */
    String write(List<Figures> figures) {
        return new JsonMapper().writeValueAsString(Map.of("figures", values(figures)));
    }

    private static List<Map<String, Object>> values(List<Figures> figures) {
        List<Map<String, Object>> values = new ArrayList<>();
        figures.forEach(each -> values.add(figures(each)));
        return values;
    }

    private static Map<String, Object> figures(Figures figures) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("name", figures.name());
        value.put("rounds", figures.milliseconds().size());
        value.put("median_ms", figures.median());
        value.put("min_ms", figures.least());
        value.put("max_ms", figures.most());
        value.put("p95_ms", figures.p95());
        return value;
    }
}
