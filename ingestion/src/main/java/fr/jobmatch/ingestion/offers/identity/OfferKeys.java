package fr.jobmatch.ingestion.offers.identity;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Sketch;
import fr.jobmatch.lexicon.titles.Titles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Hashed keys of an offer. Offers that share a key of identity are one job, those that share the key of their
/// advertisement are if their whole texts are near, too: agencies and chains begin all their texts alike. Offers that
/// share only the key of their text are one job advertised under several names.
/// @param sketch of the whole text
record OfferKeys(List<byte[]> same, Optional<byte[]> advert, Optional<byte[]> text, long sketch) {

    private static final int COMPARED = 300;
    private static final int LEAST_TEXT = 150;

    /// Partners of La bonne alternance that are sources here too.
    private static final Map<String, OfferSource> PARTNERS =
            Map.of("France Travail", OfferSource.FRANCE_TRAVAIL, "APEC", OfferSource.APEC);

    static OfferKeys of(Offer offer) {
        var same = new ArrayList<String>();
        same.add(alias(offer.source(), offer.externalId()));
        partner(offer).ifPresent(same::add);
        var title = Titles.normalise(offer.title());
        Stream.of(offer.url(), offer.applyUrl())
                .flatMap(url -> OfferAddress.of(url).stream())
                .forEach(address -> same.add("address|" + address + "|" + title));
        var text = Optional.ofNullable(text(offer));
        return new OfferKeys(
                same.stream().distinct().map(OfferKeys::hash).toList(),
                text.map(words -> hash(advert(offer, title) + words)),
                text.map(words -> hash("text|" + words)),
                Sketch.of(offer.description()).bits());
    }

    /// Another level of seniority, or another kind of contract, is another job.
    private static String advert(Offer offer, String title) {
        var level = Titles.seniority(offer.title()).map(Enum::name).orElse("");
        var employer = Folding.fold(Objects.requireNonNullElse(offer.company(), ""));
        var contract =
                offer.contract().type() == null ? "" : offer.contract().type().name();
        return String.join("|", "advert", title, level, contract, employer, "");
    }

    private static String alias(OfferSource source, String externalId) {
        return "alias|" + source.code() + "|" + externalId;
    }

    /// An offer that La bonne alternance hands on carries the id that it has at its own source.
    private static Optional<String> partner(Offer offer) {
        var source = PARTNERS.get(offer.raw().getOrDefault("partner", ""));
        var id = offer.raw().get("partnerJobId");
        return source == null || id == null ? Optional.empty() : Optional.of(alias(source, id));
    }

    /// The place and the first letters; null when there is too little text, or no place, to tell two jobs apart.
    private static @Nullable String text(Offer offer) {
        var letters = Folding.fold(offer.description()).replaceAll("[^\\p{L}\\p{N}]", "");
        if (letters.length() < LEAST_TEXT || offer.places().isEmpty()) {
            return null;
        }
        var start = letters.substring(0, Math.min(COMPARED, letters.length()));
        return place(offer.places().getFirst()) + "|" + start;
    }

    private static String place(OfferPlace place) {
        return Folding.fold(Objects.requireNonNullElse(place.city(), place.label()));
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
