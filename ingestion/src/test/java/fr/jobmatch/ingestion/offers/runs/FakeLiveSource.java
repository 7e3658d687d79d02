package fr.jobmatch.ingestion.offers.runs;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.http.SourceHttp;
import fr.jobmatch.ingestion.offers.live.LiveSource;
import fr.jobmatch.ingestion.offers.live.Look;
import fr.jobmatch.ingestion.offers.live.Readiness;
import fr.jobmatch.ingestion.offers.live.SourcePage;
import fr.jobmatch.ingestion.offers.live.SourcePolicy;
import fr.jobmatch.ingestion.offers.live.SourceQuery;
import fr.jobmatch.ingestion.offers.live.StockExport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A source of canonical offers with as many pages as a test wants.
final class FakeLiveSource implements LiveSource {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Said before a question is answered; may throw.
    interface Before {
        void question(@Nullable String what);
    }

    final List<String> questions = new ArrayList<>();
    final Set<String> gone = new HashSet<>();
    int pages = 3;
    int perPage = 4;
    /// Offers of a page that the next one gives again.
    int overlap;

    @Nullable
    String export;

    Before before = what -> {};
    Duration refresh = Duration.ofHours(24);
    Duration retention = Duration.ofDays(1);

    @Override
    public OfferSource source() {
        return OfferSource.CANONICAL;
    }

    @Override
    public SourcePolicy policy() {
        return new SourcePolicy(10, refresh, retention, Duration.ofDays(60), "Exemple", null);
    }

    @Override
    public Readiness readiness() {
        return Readiness.READY;
    }

    @Override
    public SourcePage page(SourceQuery query, @Nullable String cursor) {
        before.question(cursor);
        questions.add(String.valueOf(cursor));
        int page = cursor == null ? 0 : Integer.parseInt(cursor);
        var payloads = IntStream.range(page * (perPage - overlap), page * (perPage - overlap) + perPage)
                .mapToObj(FakeLiveSource::offer)
                .map(JSON::readTree)
                .toList();
        return new SourcePage(payloads, page + 1 < pages ? String.valueOf(page + 1) : null);
    }

    static String offer(int number) {
        return "{\"externalId\":\"o%03d\",\"title\":\"Soudeur %d\",\"company\":\"Atelier %d\",\"description\":\"Texte %d\"}"
                .formatted(number, number, number, number);
    }

    static String offers(int from, int to) {
        return IntStream.range(from, to).mapToObj(FakeLiveSource::offer).collect(Collectors.joining("\n"));
    }

    @Override
    public boolean canLook() {
        return export == null;
    }

    @Override
    public Look look(String externalId, JsonNode payload) {
        before.question(externalId);
        return gone.contains(externalId) ? new Look.Gone() : new Look.Open(payload);
    }

    @Override
    public Optional<StockExport> export() {
        var text = export;
        return text == null
                ? Optional.empty()
                : Optional.of(new StockExport() {
                    @Override
                    public <T> T read(SourceHttp.StreamReader<T> reader) {
                        try {
                            return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                });
    }
}
