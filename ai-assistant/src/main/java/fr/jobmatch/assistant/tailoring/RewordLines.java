package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.assistant.wording.SkillWriting;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.document.Sourced;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Writes skills that the profile has as the offer writes them: `ReactJS` becomes `React`.
final class RewordLines implements TailoringStep {

    @Override
    public AdaptationLevel level() {
        return AdaptationLevel.TARGETED;
    }

    @Override
    public List<Change> changes(CvDraft draft, Assignment assignment) {
        if (!sameLanguage(assignment)) {
            return List.of();
        }
        var writing = new SkillWriting(assignment.relevance().offer(), assignment.terms());
        return draft.sections().stream()
                .filter(section -> section.kind() == SectionKind.SKILLS || section.kind() == SectionKind.WORK)
                .flatMap(section -> section.entries().stream()
                        .flatMap(entry -> entry.lines().stream())
                        .flatMap(line -> reworded(line, section.kind() == SectionKind.SKILLS, writing)))
                .toList();
    }

    /// The terms of an English offer would be foreign words in a French CV.
    private static boolean sameLanguage(Assignment assignment) {
        var offer = assignment.offer().language();
        return offer == null
                || Locale.of(offer).getLanguage().equals(assignment.language().getLanguage());
    }

    private static Stream<Change> reworded(Sourced line, boolean alone, SkillWriting writing) {
        var rewritten = writing.rewrite(line.text(), alone);
        return rewritten.skills().isEmpty()
                ? Stream.empty()
                : Stream.of(Proposal.of(
                        Change.Kind.REWORDED,
                        line.sources().getFirst(),
                        line.text(),
                        rewritten.text(),
                        "change.offer-term",
                        List.of(String.join(", ", rewritten.skills())),
                        line.sources()));
    }
}
