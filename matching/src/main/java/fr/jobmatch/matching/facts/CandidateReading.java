package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.matching.embedding.WorkEmbedder;
import fr.jobmatch.matching.text.TextFeatures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads profiles into what the criteria compare. Safe to share.
public final class CandidateReading {
    private static final double LOST_PER_YEAR = 0.04;
    private static final double OLDEST = 0.55;
    private static final double SHORTEST = 0.7;
    private static final double FULL_AFTER_MONTHS = 12;
    private static final WorkEmbedder MEANING = WorkEmbedder.builtIn();

    private final TextFeatures titles = TextFeatures.forTitles();
    private final TextFeatures contents = TextFeatures.forContents();
    private final Clock clock;

    /// @param clock tells until when a running position lasts; nothing else depends on the day
    public CandidateReading(Clock clock) {
        this.clock = clock;
    }

    /// Return what the criteria see of a candidate.
    public CandidateFacts read(Profile profile, Preferences preferences) {
        var today = LocalDate.now(clock);
        var passages = Passages.of(profile);
        var positions = positions(profile, today);
        var areas = Areas.of(profile, preferences);
        return new CandidateFacts(
                profile,
                preferences,
                passages,
                titles(profile, preferences, positions),
                positions,
                Career.of(profile.work(), today),
                contents.of(text(passages)).indexed(),
                MEANING.dense(text(passages)),
                SkillSet.of(passages, positions),
                areas,
                Practice.of(profile),
                preferences.refusals().stream()
                        .map(refusal -> RefusedOffer.of(refusal, held(refusal.title(), null, 1), areas))
                        .toList());
    }

    /// The same words twice, in two sections or two lists, count once.
    private static String text(List<Passage> passages) {
        var distinct = passages.stream().map(Passage::text).collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join("\n", distinct);
    }

    private List<HeldTitle> positions(Profile profile, LocalDate today) {
        var positions = new ArrayList<HeldTitle>();
        for (int i = 0; i < profile.work().size(); i++) {
            var work = profile.work().get(i);
            var title = work.position() == null || Orders.isOrder(work.position()) ? "" : work.position();
            positions.add(held(title, FieldPath.of("work", i, "position"), weight(work, today)));
        }
        return positions;
    }

    private HeldTitle held(String title, @Nullable FieldPath path, double weight) {
        return new HeldTitle(title, path, titles.of(title).indexed(), MEANING.dense(title), weight);
    }

    private static double weight(Work work, LocalDate today) {
        return Career.span(work, today)
                .map(span -> {
                    double yearsAgo = (Career.months(today) - span.to()) / 12.0;
                    double length = Math.min(1, (span.to() - span.from()) / FULL_AFTER_MONTHS);
                    return Math.max(OLDEST, 1 - LOST_PER_YEAR * yearsAgo) * (SHORTEST + (1 - SHORTEST) * length);
                })
                .orElse(OLDEST);
    }

    private List<HeldTitle> titles(Profile profile, Preferences preferences, List<HeldTitle> positions) {
        var all = new ArrayList<HeldTitle>();
        for (var wish : preferences.occupations()) {
            all.add(held(wish, null, 1));
        }
        var label = profile.basics().label();
        if (label != null && !Orders.isOrder(label)) {
            all.add(held(label, FieldPath.of("basics", "label"), 1));
        }
        all.addAll(positions);
        all.removeIf(title -> title.vector().isEmpty());
        return all;
    }
}
