package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.assistant.letters.Letters;
import fr.jobmatch.assistant.outline.CvOutline;
import fr.jobmatch.assistant.wording.Languages;
import fr.jobmatch.assistant.wording.LexiconTerms;
import fr.jobmatch.assistant.wording.OfferTerms;
import fr.jobmatch.assistant.wording.SkillTerms;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.profile.Profile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Fits CVs and letters to one offer without a model: it orders, selects and rewords what the profile already says.
public final class Tailoring {

    private static final List<TailoringStep> STEPS = List.of(
            new RewordLines(),
            new LeaveOutLines(),
            new MergeLines(),
            new ReorderLines(),
            new ReorderSkills(),
            new WriteSummary(),
            new LeaveOutOldWork(),
            new ReorderSections());

    private final SkillTerms terms;
    private final Clock clock;
    private final LevelContract contract;

    /// Tailor with the built-in lexicon.
    public Tailoring(Clock clock) {
        this(LexiconTerms.builtIn(), clock);
    }

    /// @param clock tells the day that running positions are counted to
    public Tailoring(SkillTerms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
        this.contract = new LevelContract(terms);
    }

    /// Return the CV fitted to the offer, within the limits of the level.
    /// @param language language of the headings and of written sentences
    public TailoredDraft cv(Profile profile, Offer offer, Match match, AdaptationLevel level, Locale language) {
        var relevance = new Relevance(OfferTerms.of(offer, terms), match, terms);
        var assignment = new Assignment(
                profile, offer, match, level, Languages.of(language), LocalDate.now(clock), terms, relevance);
        var draft = CvOutline.of(profile, language);
        var changes = new ArrayList<Change>();
        for (var step : STEPS) {
            if (level.allows(step.level())) {
                draft = carryOut(step, draft, assignment, changes);
            }
        }
        contract.require(draft, profile, level);
        return new TailoredDraft(draft, changes);
    }

    /// Return a letter for the offer, dated, made of sentences that each name their sources.
    public TailoredDraft letter(
            Profile profile, Offer offer, Match match, AdaptationLevel level, Locale language, LocalDate date) {
        var letter = new Letters(terms).compose(profile, offer, match, level, language, date);
        return new TailoredDraft(letter.draft(), letter.changes());
    }

    private static CvDraft carryOut(TailoringStep step, CvDraft draft, Assignment assignment, List<Change> changes) {
        var changed = draft;
        for (var change : step.changes(draft, assignment)) {
            var numbered = Proposal.numbered(change, changes.size() + 1);
            changes.add(numbered);
            changed = CvEdits.apply(changed, numbered);
        }
        return changed;
    }
}
