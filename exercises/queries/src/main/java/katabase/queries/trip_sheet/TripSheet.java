package katabase.queries.trip_sheet;

import java.util.List;

/**
 * Given; nothing to do here: the sheet as it is printed.
 *
 * @param lines one for each trip, in the order of the trips
 */
public record TripSheet(List<Line> lines) {

    /**
     * One trip in words.
     *
     * @param rider the rider's name, or "guest"
     * @param end the name of the end station, or "on the road"
     */
    public record Line(long trip, String rider, String start, String city, String end) {}

    public static TripSheet of(List<Trip> trips) {
        return new TripSheet(trips.stream().map(TripSheet::line).toList());
    }

    private static Line line(Trip trip) {
        return new Line(
                trip.getId(),
                trip.getRider() == null ? "guest" : trip.getRider().getName(),
                trip.getStart().getName(),
                trip.getStart().getCity().getName(),
                trip.getEnd() == null ? "on the road" : trip.getEnd().getName());
    }
}
