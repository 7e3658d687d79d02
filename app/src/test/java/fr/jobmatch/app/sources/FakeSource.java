package fr.jobmatch.app.sources;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.http.SourceFailure;
import fr.jobmatch.ingestion.offers.live.LiveSource;
import fr.jobmatch.ingestion.offers.live.Readiness;
import fr.jobmatch.ingestion.offers.live.SourcePage;
import fr.jobmatch.ingestion.offers.live.SourcePolicy;
import fr.jobmatch.ingestion.offers.live.SourceQuery;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A live source that is off until a test switches it on, and then has two pages with an offer each, both with a word
/// of their own.
@Component
public class FakeSource implements LiveSource {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AtomicInteger questions = new AtomicInteger();
    private volatile boolean on;
    private volatile boolean refuses;
    private volatile Duration delay = Duration.ZERO;
    private volatile String word = "none";

    public void switchOn(String word) {
        this.word = word;
        refuses = false;
        delay = Duration.ZERO;
        questions.set(0);
        on = true;
    }

    public void switchOff() {
        on = false;
    }

    public void refuse(boolean refuses) {
        this.refuses = refuses;
    }

    public void delay(Duration delay) {
        this.delay = delay;
    }

    public int questions() {
        return questions.get();
    }

    @Override
    public OfferSource source() {
        return OfferSource.CANONICAL;
    }

    @Override
    public SourcePolicy policy() {
        return new SourcePolicy(100, Duration.ofHours(24), Duration.ofDays(30), Duration.ofDays(60), "Fichier", null);
    }

    @Override
    public Readiness readiness() {
        return on ? Readiness.READY : Readiness.OFF;
    }

    @Override
    public SourcePage page(SourceQuery query, @Nullable String cursor) {
        questions.incrementAndGet();
        try {
            Thread.sleep(delay);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (refuses) {
            throw new SourceFailure(SourceFailure.Kind.REFUSED, "401");
        }
        var number = cursor == null ? "1" : cursor;
        var offer = "{\"externalId\":\"%s\",\"title\":\"Chaudronnier %s (H/F)\",\"description\":\"Atelier %s.\"}"
                .formatted(word + number, word, number);
        return new SourcePage(List.of(JSON.readTree(offer), JSON.readTree("[]")), cursor == null ? "2" : null);
    }
}
