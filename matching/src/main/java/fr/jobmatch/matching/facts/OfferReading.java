package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.SkillRequirement;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.lexicon.text.TokenisedText;
import fr.jobmatch.matching.embedding.WorkEmbedder;
import fr.jobmatch.matching.text.OfferText;
import fr.jobmatch.matching.text.PhraseKeys;
import fr.jobmatch.matching.text.SparseVector;
import fr.jobmatch.matching.text.Stems;
import fr.jobmatch.matching.text.TextFeatures;
import fr.jobmatch.matching.text.WordWeights;
import java.util.HashSet;
import java.util.List;

/// Reads offers into what the criteria compare. Safe to share.
public final class OfferReading {
    /// Beyond its heaviest features a text says nothing new; measured: the ranking stays the same.
    private static final int MOST_FEATURES = 128;
    private static final double REQUIRED = 1;
    private static final double UNSAID = 0.75;
    private static final double NICE = 0.5;
    private static final WorkEmbedder MEANING = WorkEmbedder.builtIn();

    private final TextFeatures titles = TextFeatures.forTitles();
    private final TextFeatures contents = TextFeatures.forContents();
    private final WordWeights weights = WordWeights.builtIn();

    /// Return what the criteria see of an offer.
    public OfferFacts read(Offer offer) {
        return read(offer, new SharedParts());
    }

    /// Return what the criteria see of an offer that shares parts with others.
    public OfferFacts read(Offer offer, SharedParts shared) {
        var words = OfferText.of(offer);
        var text = TokenisedText.of(words);
        return new OfferFacts(
                offer.id(),
                offer.externalId(),
                shared.title(offer.title(), offer.occupation(), () -> shared.one(title(offer))),
                contents.of(text).heaviest(MOST_FEATURES).compact(),
                MEANING.dense(words),
                Companies.key(offer.company()),
                Practice.profession(offer),
                PhraseKeys.of(text),
                skills(offer.skills(), shared),
                shared.one(offer.experience()),
                shared.one(offer.places()),
                shared.one(offer.contract()),
                offer.salary() == null ? null : shared.one(offer.salary()),
                offer.remote(),
                shared.one(offer.languages()),
                shared.one(offer.licences()),
                shared.one(offer.diplomas()),
                PartialDate.parse(offer.raw().get("startDate"))
                        .map(PartialDate::firstDay)
                        .orElse(null));
    }

    private OfferTitle title(Offer offer) {
        var occupation = offer.occupation();
        return new OfferTitle(
                titles.of(offer.title()).compact(),
                occupation == null ? SparseVector.EMPTY : titles.of(occupation).compact(),
                MEANING.dense(offer.title()));
    }

    private List<AskedSkill> skills(List<SkillRequirement> requirements, SharedParts shared) {
        var seen = new HashSet<String>();
        return requirements.stream()
                .filter(requirement -> seen.add(key(requirement)))
                .map(requirement -> shared.skill(requirement, () -> asked(requirement)))
                .filter(asked -> !asked.vector().isEmpty())
                .toList();
    }

    private AskedSkill asked(SkillRequirement requirement) {
        return new AskedSkill(
                requirement,
                contents.of(requirement.label()).compact(),
                rarity(requirement.label()) * need(requirement));
    }

    private static String key(SkillRequirement requirement) {
        return requirement.id() != null ? requirement.id() : String.join(" ", Stems.of(requirement.label()));
    }

    private static double need(SkillRequirement requirement) {
        if (requirement.required() == null) {
            return UNSAID;
        }
        return requirement.required() ? REQUIRED : NICE;
    }

    /// The rarest word of a skill tells how much it says.
    private double rarity(String label) {
        return Stems.of(label).stream().mapToDouble(weights::of).max().orElse(0);
    }
}
