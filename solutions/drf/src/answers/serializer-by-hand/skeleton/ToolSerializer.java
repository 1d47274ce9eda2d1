package katabase.drf.serializer_by_hand;

import java.util.Map;
import katabase.drf.Row;
import katabase.drf.Serializer;
import katabase.kata.NotSolvedYet;
import tools.jackson.databind.JsonNode;

/**
 * <h2>Two ways through one gate</h2>
 *
 * Members of the tool library register their tools from a telephone, a spreadsheet and two scripts that nobody admits
 * to have written. What arrives is JSON, and that is all that can be said of it. Between it and the table stands your
 * serializer: what it lets in is stored without another look.
 *
 * <pre>
 * tool (id bigint identity primary key, name text not null, daily_fee numeric(6,2) not null,
 *       weight_grams integer not null, insured boolean not null, bought_on date not null, notes text)
 * </pre>
 *
 * <h3>Your task</h3>
 *
 * Write {@link #show} and {@link #read}. {@link Tools} is given and uses them. Elsewhere Field and Serializer.of do
 * this work; here you find out what is in them, so leave them aside. Jackson has a method to ask for each kind of node:
 * isString, isNumber, isIntegralNumber, isBoolean, isNull, and get(name) is null where the name is not there.
 *
 * <p>These come in, each under its own name:
 *
 * <pre>
 * name          text; without the blanks around it 1 to 60 characters        String in the Row
 * daily_fee     a number or a text like "12.50"; 0 to 9999.99, with at
 *               most two places behind the point                             BigDecimal
 * weight_grams  a number without point and exponent, 1 to 1000000            Integer or Long
 * insured       true or false                                                Boolean
 * bought_on     text, a date that exists: 2026-05-08; of the years
 *               0001 to 9999                                                 LocalDate
 * notes         text of any kind, as it is: also empty, with its blanks;
 *               the only one that may be absent or null                      String or null
 * </pre>
 *
 * <h3>What is judged</h3>
 *
 * <ol>
 *   <li>What was posted is stored and comes back: id and the six above and nothing else, even if the table gets more
 *       columns; daily_fee as a text with two places, bought_on as it came. Names that you do not know are ignored, and
 *       so is an id.
 *   <li>Everything that is wrong is told at once: an {@link katabase.drf.Invalid} with a message under each wrong name.
 *       JSON that is no object is wrong as a whole: non_field_errors.
 *   <li>Nothing is guessed: 1.5 and "7" are no whole numbers, "yes" and 0 are no booleans, 7 is no text, and
 *       2026-02-30 is no date. Each is an error under its name, and only there.
 *   <li>Absent and null are two things. Notes may be either. All others may be neither, and the message for null is
 *       another one than that for absent.
 *   <li>Money is exact: 0.1 and 19.99 arrive as 0.10 and 19.99. Whatever has more than two places is an error and not
 *       rounded, be it 12.505 or 12.500000000000000001, and so is 1e1000000000, at once.
 * </ol>
 */
public final class ToolSerializer implements Serializer {

    @Override
    public Map<String, Object> show(Row tool) {
        throw new NotSolvedYet();
    }

    @Override
    public Row read(JsonNode json) {
        throw new NotSolvedYet();
    }
}
