package fr.jobmatch.ingestion.offers.jobposting;

import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.ingestion.offers.mapping.Coordinates;
import fr.jobmatch.ingestion.offers.mapping.Countries;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.mapping.WrittenPlaces;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The places of a posting; an address is an object or a text, a country a code, a name or an object.
final class PostingPlaces {

    private PostingPlaces() {}

    static List<OfferPlace> of(Payload posting) {
        var written = posting.texts("jobLocation").stream().map(line -> WrittenPlaces.of(line, null, null));
        return Stream.concat(written, posting.objects("jobLocation").stream().flatMap(PostingPlaces::place))
                .toList();
    }

    private static Stream<OfferPlace> place(Payload location) {
        var address = location.object("address");
        var text = location.text("address");
        var line = text != null ? text : line(address);
        return line.isEmpty()
                ? Stream.empty()
                : Stream.of(WrittenPlaces.of(line, point(location.object("geo")), country(address)));
    }

    private static String line(Payload address) {
        var town = Stream.of(address.text("postalCode"), address.text("addressLocality"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        var region = address.text("addressRegion");
        return town.isEmpty() && region != null ? region : town;
    }

    private static @Nullable Coordinates point(Payload geo) {
        return Coordinates.of(geo);
    }

    private static @Nullable String country(Payload address) {
        var named = address.object("addressCountry").text("name");
        var country = named != null ? named : address.text("addressCountry");
        if (country == null) {
            return null;
        }
        if (country.equalsIgnoreCase("france")) {
            return "FR";
        }
        return country.length() == 2 ? country : Countries.abroad(country).orElse(null);
    }
}
