package fr.jobmatch.benchmarks.quality;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.OfferFiles;
import fr.jobmatch.ingestion.offers.OfferLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the measures need of a recorded France Travail offer. Offers choose and measure a model; none trains it.
/// @param appellation the official job name under which it was published
record RealOffer(String id, String title, String description, String appellation, String code) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<RealOffer> read(Path file) {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().map(JSON::readTree).map(RealOffer::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Return the canonical offers of a file, their codes hidden, as a ranking gets them.
    static List<Offer> withoutCodes(Path file) {
        try (var lines = OfferFiles.read(OfferSource.FRANCE_TRAVAIL, file, true)) {
            return lines.filter(OfferLine.Read.class::isInstance)
                    .map(line -> ((OfferLine.Read) line).offer())
                    .toList();
        }
    }

    private static RealOffer of(JsonNode offer) {
        return new RealOffer(
                offer.path("id").asString(),
                offer.path("intitule").asString(),
                offer.path("description").asString(),
                offer.path("appellationlibelle").asString(),
                offer.path("romeCode").asString());
    }

    /// Return whether the offer belongs to the half on which settings are chosen; the other half only reports.
    boolean tunes() {
        return id.hashCode() % 2 == 0;
    }
}
