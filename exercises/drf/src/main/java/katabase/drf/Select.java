package katabase.drf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Given: a query that can be narrowed before it runs, as a QuerySet can.
 *
 * <pre>
 * Select.of("id, name", "tool").where("daily_fee &lt;= ?", most).where("insured").orderBy("name, id").rows(db)
 * </pre>
 */
public final class Select {

    private final String columns;
    private final String from;
    private final List<String> conditions;
    private final List<Object> values;
    private final String order;

    private Select(String columns, String from, List<String> conditions, List<Object> values, String order) {
        this.columns = columns;
        this.from = from;
        this.conditions = List.copyOf(conditions);
        this.values = List.copyOf(values);
        this.order = order;
    }

    /**
     * All rows, in no order.
     *
     * @param columns what stands after SELECT
     * @param from what stands after FROM, with its joins
     */
    public static Select of(String columns, String from) {
        return new Select(columns, from, List.of(), List.of(), "");
    }

    /**
     * Only those rows that satisfy this condition as well.
     *
     * @param condition SQL with ? for values
     * @param more the values, none of them null
     */
    public Select where(String condition, Object... more) {
        List<String> allConditions = new ArrayList<>(conditions);
        allConditions.add("(" + condition + ")");
        List<Object> allValues = new ArrayList<>(values);
        allValues.addAll(List.of(more));
        return new Select(columns, from, allConditions, allValues, order);
    }

    /** The same in this order, and in no other: "added_at desc, id desc". */
    public Select orderBy(String by) {
        return new Select(columns, from, conditions, values, " order by " + by);
    }

    /** All rows. */
    public List<Row> rows(Db db) {
        return db.rows(sql() + order, values.toArray());
    }

    /** The first rows, at most so many. */
    public List<Row> rows(Db db, long limit) {
        return db.rows(sql() + order + " limit ?", with(limit));
    }

    /** At most so many rows, after so many others that are left out. */
    public List<Row> rows(Db db, long limit, long offset) {
        return db.rows(sql() + order + " limit ? offset ?", with(limit, offset));
    }

    /** The only row, if there is one. */
    public Optional<Row> row(Db db) {
        return db.row(sql(), values.toArray());
    }

    /** How many rows there are. */
    public long count(Db db) {
        return db.row("select count(*) as count from " + from + conditions(), values.toArray())
                .orElseThrow()
                .number("count");
    }

    private String sql() {
        return "select " + columns + " from " + from + conditions();
    }

    private String conditions() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private Object[] with(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
