package fr.jobmatch.ingestion.offers.federated;

import fr.jobmatch.ingestion.offers.http.SourceFailure;
import fr.jobmatch.ingestion.offers.live.LiveSource;
import fr.jobmatch.ingestion.offers.live.LiveSources;
import fr.jobmatch.ingestion.offers.runs.SourceStates;
import fr.jobmatch.ingestion.offers.store.OfferQuery;
import fr.jobmatch.ingestion.offers.store.PageImports;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Puts a search to every live source at once, each on a thread of its own, and imports what it answers: a slow or
/// failing source delays nobody. A question is put to a source once a day.
/// @see "docs/decisions/0143-live-sources-in-searches.md"
@Service
public class LiveSearch {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSearch.class);

    private final LiveSources sources;
    private final SourceStates states;
    private final Questions questions;
    private final PageImports imports;
    private final Clock clock = Clock.systemUTC();

    LiveSearch(LiveSources sources, SourceStates states, Questions questions, PageImports imports) {
        this.sources = sources;
        this.states = states;
        this.questions = questions;
        this.imports = imports;
    }

    /// Ask the sources that were not asked today, and say at once how each stands.
    public List<LiveAnswer> ask(OfferQuery query) {
        return Question.of(query)
                .map(question ->
                        asked(query).stream().map(live -> ask(live, question)).toList())
                .orElse(List.of());
    }

    private List<LiveSource> asked(OfferQuery query) {
        return sources.ready().stream()
                .filter(live -> query.sources().isEmpty() || query.sources().contains(live.source()))
                .toList();
    }

    private LiveAnswer ask(LiveSource live, Question question) {
        var source = live.source();
        var known = questions.find(source, question.key());
        if (known.filter(answer -> answer.state() == LiveAnswer.State.ANSWERED).isPresent()) {
            return known.get();
        }
        boolean rests = !states.of(source).open(clock.instant()) || questions.enough(source);
        if (rests) {
            return known.orElse(LiveAnswer.resting(source));
        }
        questions.tidy();
        if (questions.claim(source, question.key())) {
            Thread.ofVirtual().name("ask-" + source.code()).start(() -> fetch(live, question));
        }
        return questions.find(source, question.key()).orElse(LiveAnswer.resting(source));
    }

    private void fetch(LiveSource live, Question question) {
        var source = live.source();
        try {
            var fetched = new SearchPages(live, question.as(live));
            for (var payloads = fetched.next(); payloads.isPresent(); payloads = fetched.next()) {
                var report = imports.importPayloads(source, payloads.get());
                questions.gave(source, question.key(), report.found(), report.created());
            }
            states.succeeded(source);
            questions.answered(source, question.key());
        } catch (SourceFailure failure) {
            LOG.warn("{} gave no usable answer to a search: {}", source.code(), failure.kind());
            states.failed(source, failure);
            questions.failed(source, question.key(), failure.kind().name());
        } catch (RuntimeException defect) {
            LOG.error("a search of {} failed", source.code(), defect);
            questions.failed(source, question.key(), SourceFailure.Kind.UNREADABLE.name());
        }
    }
}
