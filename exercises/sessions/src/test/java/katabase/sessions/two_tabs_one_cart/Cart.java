package katabase.sessions.two_tabs_one_cart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The cart in a session's data: plants and their counts under the key "cart". */
final class Cart {

    private static final String KEY = "cart";

    private Cart() {}

    /** The edit of a click: one more of this plant. It changes the map that it gets, as the shop's pages do. */
    static UnaryOperator<Map<String, Object>> adding(String plant) {
        return data -> {
            Map<String, Object> cart = of(data);
            cart.merge(plant, 1, (old, one) -> (Integer) old + 1);
            data.put(KEY, cart);
            return data;
        };
    }

    /** The cart in these data; empty if there is none. */
    static Map<String, Object> of(Map<String, Object> data) {
        Map<String, Object> cart = new LinkedHashMap<>();
        Optional.ofNullable((Map<?, ?>) data.get(KEY))
                .ifPresent(plants -> plants.forEach((plant, count) -> cart.put((String) plant, count)));
        return cart;
    }
}
