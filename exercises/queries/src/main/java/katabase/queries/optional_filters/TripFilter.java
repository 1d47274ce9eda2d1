package katabase.queries.optional_filters;

import java.math.BigDecimal;
import java.util.List;

/**
 * Given; nothing to do here: what somebody has filled in. Null means that a field was left empty, and sets no
 * condition.
 *
 * @param place the name of the station where the trip began or ended
 * @param riderIds the trip's rider is one of these; nobody is one of an empty list
 * @param minFare the fare is this or more
 * @param maxFare the fare is this or less
 * @param modelPrefixes the model of the trip's bike begins with any of these, which are made of letters, digits and
 *     spaces, and capital letters differ from small ones; no model begins with any of an empty list
 */
public record TripFilter(
        String place, List<Long> riderIds, BigDecimal minFare, BigDecimal maxFare, List<String> modelPrefixes) {}
