package fr.jobmatch.app.documents;

import fr.jobmatch.assistant.gate.FactGate;
import fr.jobmatch.assistant.tailoring.Drafts;
import fr.jobmatch.assistant.tailoring.TailoredDraft;
import fr.jobmatch.assistant.tailoring.Tailoring;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvRenderer;
import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.domain.document.Draft;
import fr.jobmatch.domain.document.GateReport;
import fr.jobmatch.domain.document.LetterDraft;
import fr.jobmatch.domain.match.MatchExplanations;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.profile.Profile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/// Writes, checks and lays out a document: the same steps on the page, over REST and on the command line.
public final class DocumentWriting {

    private final MatchExplanations explanations;
    private final Tailoring tailoring;
    private final FactGate gate;
    private final CvRenderer renderer;
    private final Clock clock;

    public DocumentWriting(
            MatchExplanations explanations, Tailoring tailoring, FactGate gate, CvRenderer renderer, Clock clock) {
        this.explanations = explanations;
        this.tailoring = tailoring;
        this.gate = gate;
        this.renderer = renderer;
        this.clock = clock;
    }

    /// Return the draft for an offer with its changes.
    public TailoredDraft write(
            DocumentKind kind,
            Profile profile,
            Preferences preferences,
            Offer offer,
            AdaptationLevel level,
            Locale language) {
        var match = explanations.explain(profile, preferences, offer);
        return switch (kind) {
            case CV -> tailoring.cv(profile, offer, match, level, language);
            case LETTER -> tailoring.letter(profile, offer, match, level, language, LocalDate.now(clock));
        };
    }

    /// Return what the fact gate says of a draft.
    public GateReport check(Draft draft, Profile profile) {
        return switch (draft) {
            case CvDraft cv -> gate.check(cv.plainText(), profile);
            case LetterDraft letter -> gate.check(letter.plainText(), profile, letter.addressee());
        };
    }

    /// Return the draft, checked and laid out as it stands after the decisions on its changes.
    DocumentContent finish(TailoredDraft tailored, Profile profile, String template) {
        var draft = Drafts.apply(profile, tailored);
        var decided = new TailoredDraft(draft, tailored.changes());
        return new DocumentContent(decided, check(draft, profile), renderer.render(draft, template));
    }
}
