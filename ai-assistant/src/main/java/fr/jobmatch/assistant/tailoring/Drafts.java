package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.assistant.letters.LetterSentences;
import fr.jobmatch.assistant.outline.CvOutline;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.Draft;
import fr.jobmatch.domain.document.LetterDraft;
import fr.jobmatch.domain.profile.Profile;

/// Writes a document anew from the profile and the decisions on its changes.
public final class Drafts {

    private Drafts() {}

    /// Return the document with rejected changes undone and edited ones in the candidate's own words.
    public static Draft apply(Profile profile, TailoredDraft tailored) {
        return switch (tailored.draft()) {
            case CvDraft cv -> cv(profile, cv, tailored);
            case LetterDraft letter -> LetterSentences.apply(letter, tailored.changes());
        };
    }

    private static CvDraft cv(Profile profile, CvDraft tailoredCv, TailoredDraft tailored) {
        var draft = CvOutline.of(profile, tailoredCv.language());
        for (var change : tailored.changes()) {
            if (change.decision() != Change.Decision.REJECTED) {
                draft = CvEdits.apply(draft, change);
            }
        }
        return draft;
    }
}
