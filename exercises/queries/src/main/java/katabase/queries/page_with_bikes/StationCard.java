package katabase.queries.page_with_bikes;

import java.util.List;

/**
 * Given; nothing to do here: what the app shows of a station.
 *
 * @param bikes the frame numbers of the bikes that stand there, in any order
 * @param notices the texts that hang there, in any order
 */
public record StationCard(String name, List<String> bikes, List<String> notices) {

    public static StationCard of(Station station) {
        return new StationCard(
                station.getName(),
                station.getBikes().stream().map(Bike::getFrameNo).toList(),
                station.getNotices().stream().map(Notice::getText).toList());
    }
}
