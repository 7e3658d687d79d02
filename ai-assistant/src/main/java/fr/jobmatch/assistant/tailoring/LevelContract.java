package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.assistant.outline.CvOutline;
import fr.jobmatch.assistant.wording.SkillTerms;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.Section;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares a CV with the profile and says which level each difference needs.
public final class LevelContract {

    private final SkillTerms terms;

    public LevelContract(SkillTerms terms) {
        this.terms = terms;
    }

    /// A piece of a draft that goes further than its level allows.
    /// @param needed the level that would allow it; null when no level does
    public record Breach(String text, @Nullable AdaptationLevel needed) {}

    /// Return everything that goes beyond the level; nothing when the contract is kept.
    public List<Breach> breaches(CvDraft draft, Profile profile, AdaptationLevel level) {
        var outline = CvOutline.of(profile, draft.language());
        var known = new HashMap<FieldPath, String>();
        texts(outline).forEach(text -> known.put(text.sources().getFirst(), text.text()));
        var breaches = new ArrayList<Breach>();
        heads(draft).forEach(head -> fixed(head, known).ifPresent(breaches::add));
        for (var section : draft.sections()) {
            section.entries().stream()
                    .flatMap(entry -> entry.lines().stream())
                    .map(line -> new Breach(line.text(), needed(line, known).orElse(null)))
                    .filter(breach -> !allowed(breach, level))
                    .forEach(breaches::add);
        }
        structure(draft, outline).filter(breach -> !allowed(breach, level)).ifPresent(breaches::add);
        return breaches;
    }

    /// @throws IllegalStateException when the draft breaks the contract, which is a fault of the program
    void require(CvDraft draft, Profile profile, AdaptationLevel level) {
        var breaches = breaches(draft, profile, level);
        if (!breaches.isEmpty()) {
            throw new IllegalStateException(breaches.size() + " differences go beyond level " + level.number());
        }
    }

    private static boolean allowed(Breach breach, AdaptationLevel level) {
        return breach.needed() != null && level.allows(breach.needed());
    }

    /// Return the lowest level that a line needs; empty when it comes from nowhere.
    private Optional<AdaptationLevel> needed(Sourced line, Map<FieldPath, String> known) {
        if (line.sources().isEmpty() || !line.sources().stream().allMatch(path -> exists(path, known))) {
            return Optional.empty();
        }
        var own = known.get(line.sources().getFirst());
        if (line.text().equals(own)) {
            return Optional.of(AdaptationLevel.PRUDENT);
        }
        boolean reworded =
                own != null && line.sources().size() == 1 && byIds(line.text()).equals(byIds(own));
        return Optional.of(reworded ? AdaptationLevel.TARGETED : AdaptationLevel.REWORDED);
    }

    private static boolean exists(FieldPath path, Map<FieldPath, String> known) {
        return path.value().equals("basics.summary")
                || path.value().endsWith("Date")
                || known.keySet().stream().anyMatch(field -> field.startsWith(path));
    }

    /// Return the line with each skill replaced by its id, so that two writings of a skill are equal.
    private String byIds(String line) {
        var text = new StringBuilder();
        int done = 0;
        for (var term : terms.in(line)) {
            text.append(line, done, term.start())
                    .append('{')
                    .append(term.skill())
                    .append('}');
            done = term.end();
        }
        return text.append(line.substring(done)).toString();
    }

    /// Titles, employers, schools and dates never change, at no level.
    private static Optional<Breach> fixed(Sourced head, Map<FieldPath, String> known) {
        return !head.sources().isEmpty()
                        && head.text().equals(known.get(head.sources().getFirst()))
                ? Optional.empty()
                : Optional.of(new Breach(head.text(), null));
    }

    private static Optional<Breach> structure(CvDraft draft, CvDraft outline) {
        var kinds = kinds(draft);
        var expected = kinds(outline);
        boolean summaryAdded = !expected.contains(SectionKind.SUMMARY);
        kinds.removeIf(kind -> summaryAdded && kind == SectionKind.SUMMARY);
        return kinds.equals(expected) && size(draft, SectionKind.WORK) == size(outline, SectionKind.WORK)
                ? Optional.empty()
                : Optional.of(new Breach(kinds.toString(), AdaptationLevel.RESTRUCTURED));
    }

    private static List<SectionKind> kinds(CvDraft draft) {
        return new ArrayList<>(draft.sections().stream().map(Section::kind).toList());
    }

    private static int size(CvDraft draft, SectionKind kind) {
        return draft.sections().stream()
                .filter(section -> section.kind() == kind)
                .mapToInt(section -> section.entries().size())
                .sum();
    }

    private static Stream<Sourced> texts(CvDraft draft) {
        var lines = draft.sections().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.lines().stream());
        return Stream.concat(heads(draft), lines);
    }

    private static Stream<Sourced> heads(CvDraft draft) {
        var entries = draft.sections().stream().flatMap(section -> section.entries().stream());
        return Stream.concat(Stream.ofNullable(draft.headline()), entries.flatMap(LevelContract::head));
    }

    private static Stream<Sourced> head(Entry entry) {
        return Stream.of(entry.title(), entry.organization(), entry.location(), entry.dates())
                .filter(Objects::nonNull);
    }
}
