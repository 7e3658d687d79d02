package fr.jobmatch.ingestion.offers.wttj;

import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.ingestion.offers.mapping.Coordinates;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.mapping.WrittenPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The offices; points stand in a list of their own, in the same order.
final class JunglePlaces {

    private JunglePlaces() {}

    static List<OfferPlace> of(Payload job) {
        var offices = job.has("offices") ? job.objects("offices") : job.objects("office");
        var points = job.objects("_geoloc");
        var places = new ArrayList<OfferPlace>();
        for (int i = 0; i < offices.size(); i++) {
            var place = place(offices.get(i), i < points.size() ? point(points.get(i)) : null);
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    private static @Nullable OfferPlace place(Payload office, @Nullable Coordinates point) {
        var line = Stream.of(office.text("zip_code"), office.text("zip"), office.text("city"), office.text("country"))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
        return line.isEmpty() ? null : WrittenPlaces.of(line, point, office.text("country_code"));
    }

    private static @Nullable Coordinates point(Payload point) {
        var lat = point.number("lat");
        var lon = point.number("lng");
        return lat == null || lon == null ? null : new Coordinates(lat, lon);
    }
}
