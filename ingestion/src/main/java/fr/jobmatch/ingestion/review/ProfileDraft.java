package fr.jobmatch.ingestion.review;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A profile under review: what it says now, and where that stands in the document. Each step gives a new draft, so
/// that any number of steps can be undone.
/// @param evidence of the values that are still those of the document, or that the candidate confirmed
public record ProfileDraft(Profile profile, Map<FieldPath, FieldEvidence> evidence) {

    private static final double CONFIRMED = 1.0;

    public ProfileDraft {
        evidence = Map.copyOf(evidence);
    }

    /// Return the draft after typing: a value that changed rests on the candidate's word and loses its evidence.
    public ProfileDraft typed(Profile typed) {
        return new ProfileDraft(typed, FieldValues.unchanged(profile, typed, evidence));
    }

    /// Return the draft with a field confirmed by the candidate, with all that lies below it.
    public ProfileDraft confirmed(FieldPath field) {
        var kept = new HashMap<>(evidence);
        kept.replaceAll((path, found) -> path.startsWith(field) ? sure(found) : found);
        return new ProfileDraft(profile, kept);
    }

    /// Return the draft with everything confirmed.
    public ProfileDraft allConfirmed() {
        var kept = new HashMap<>(evidence);
        kept.replaceAll((path, found) -> sure(found));
        return new ProfileDraft(profile, kept);
    }

    /// Return the draft without an entry.
    /// @param section its JSON Resume name, such as `work`
    public ProfileDraft without(String section, int index) {
        return edited(section, entries -> entries.without(index));
    }

    /// Return the draft with an entry before the one that it followed.
    public ProfileDraft movedUp(String section, int index) {
        return edited(section, entries -> entries.movedUp(index));
    }

    /// Return the draft with an entry and the one after it as one: the first value counts, lists are joined, the period
    /// spans both.
    public ProfileDraft merged(String section, int index) {
        return edited(section, entries -> entries.merged(index));
    }

    /// Return the draft with an entry cut in two before one of its highlights. Both keep the employer and the period,
    /// which the second asks to be checked.
    public ProfileDraft split(String section, int index, int highlight) {
        return edited(section, entries -> entries.split(index, highlight));
    }

    private ProfileDraft edited(String section, UnaryOperator<Entries> edit) {
        var resume = JsonResume.toNode(profile);
        var after = edit.apply(Entries.of(resume, section, evidence));
        if (after.list().isEmpty()) {
            resume.remove(section);
        } else {
            resume.set(section, after.list());
        }
        return new ProfileDraft(JsonResume.read(resume.toString()), after.evidence());
    }

    private static FieldEvidence sure(FieldEvidence found) {
        return new FieldEvidence(found.positions(), found.quote(), CONFIRMED);
    }
}
