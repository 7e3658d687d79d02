package fr.jobmatch.ingestion.offers.francetravail;

import fr.jobmatch.ingestion.offers.mapping.Payload;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where to read the offer and where to apply: the employer's own link, else the partner's, else France Travail's page.
final class FranceTravailLinks {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    private FranceTravailLinks() {}

    static @Nullable String offerPage(Payload payload) {
        return address(payload.object("origineOffre").text("urlOrigine"));
    }

    static @Nullable String application(Payload payload) {
        var origin = payload.object("origineOffre");
        var partners = origin.objects("partenaires").stream().map(partner -> partner.text("url"));
        return Stream.concat(
                        Stream.concat(
                                Stream.ofNullable(payload.object("contact").text("urlPostulation")), partners),
                        Stream.ofNullable(origin.text("urlOrigine")))
                .map(FranceTravailLinks::address)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// Fields that should hold an address may hold a sentence with one.
    private static @Nullable String address(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var found = WEB_ADDRESS.matcher(text);
        return found.find() ? found.group() : null;
    }
}
