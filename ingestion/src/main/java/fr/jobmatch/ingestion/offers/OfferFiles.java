package fr.jobmatch.ingestion.offers;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.mapping.OfferMapper;
import fr.jobmatch.ingestion.offers.mapping.UnreadableOfferException;
import java.nio.file.Path;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Streams the offers of a file of one source.
public final class OfferFiles {

    private OfferFiles() {}

    /// Return every line of a file, read or rejected; close the stream to close the file.
    /// @param ignoreRome whether to hide ROME codes and labels, and the codes of competences, from the mapper
    /// @throws java.io.UncheckedIOException when the file can't be read
    public static Stream<OfferLine> read(OfferSource source, Path file, boolean ignoreRome) {
        var mapper = OfferMappers.of(source);
        var lines = PayloadFiles.lines(file);
        return lines.gather(Gatherers.mapConcurrent(
                        Runtime.getRuntime().availableProcessors(), line -> read(mapper, line, ignoreRome)))
                .onClose(lines::close);
    }

    private static OfferLine read(OfferMapper mapper, PayloadLine line, boolean ignoreRome) {
        return switch (line) {
            case PayloadLine.Broken broken -> new OfferLine.Rejected(broken.number(), broken.reason());
            case PayloadLine.Parsed parsed -> read(mapper, parsed.number(), parsed.payload(), ignoreRome);
        };
    }

    private static OfferLine read(OfferMapper mapper, int number, JsonNode payload, boolean ignoreRome) {
        try {
            var shown = ignoreRome ? RomeHiding.without(payload) : payload;
            return new OfferLine.Read(number, shown, mapper.map(shown));
        } catch (UnreadableOfferException e) {
            return new OfferLine.Rejected(number, String.valueOf(e.getMessage()));
        }
    }
}
