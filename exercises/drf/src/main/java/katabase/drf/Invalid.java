package katabase.drf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Given: all that is wrong with an input, which the client is answered as a 400. Collect, then throw:
 *
 * <pre>
 * Invalid errors = new Invalid();
 * errors.add("name", "This field is required.");
 * errors.throwIfAny();                              {"name": ["This field is required."]}
 * </pre>
 */
public final class Invalid extends RuntimeException {

    /** The key of what is wrong with the whole and not with one field. */
    public static final String WHOLE = "non_field_errors";

    private static final long serialVersionUID = 1L;

    private final transient List<String> messages = new ArrayList<>();
    private final transient Map<String, Object> fields = new LinkedHashMap<>();

    /** Something is wrong with the whole. */
    public static Invalid because(String message) {
        return new Invalid().add(message);
    }

    /** Something else is wrong with the whole. */
    public Invalid add(String message) {
        messages.add(message);
        return this;
    }

    /** Something is wrong with a field, perhaps beside other things. */
    @SuppressWarnings("unchecked")
    public Invalid add(String field, String message) {
        ((List<String>) fields.computeIfAbsent(field, name -> new ArrayList<String>())).add(message);
        return this;
    }

    /** Everything that is wrong within a field: what a serializer of its own found. */
    public Invalid add(String field, Invalid nested) {
        fields.put(field, nested.fields.isEmpty() ? nested.messages : nested.errors());
        return this;
    }

    /** Throws this, unless nothing is wrong. */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw this;
        }
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return messages.isEmpty() && fields.isEmpty();
    }

    /** Lists of messages by field; within a field that has fields, again such a map. */
    public Map<String, Object> errors() {
        Map<String, Object> errors = new LinkedHashMap<>(fields);
        if (!messages.isEmpty()) {
            errors.put(WHOLE, messages);
        }
        return errors;
    }

    @Override
    public String getMessage() {
        return errors().toString();
    }
}
