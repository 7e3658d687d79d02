package fr.jobmatch.matching.criteria;

import fr.jobmatch.matching.embedding.DenseVector;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.HeldTitle;
import fr.jobmatch.matching.facts.OfferFacts;
import fr.jobmatch.matching.facts.OfferTitle;
import fr.jobmatch.matching.text.Ramp;
import java.util.List;

/// How near the texts of a candidate and an offer are. Cosines are not percentages: the ramps say which cosine is
/// chance and which is the same job, measured on French and English CVs against real offers.
public final class Similarity {
    private static final double HEADLINE = 0.5;
    private static final Ramp TITLES = new Ramp(0.05, 0.9);
    private static final Ramp CONTENTS = new Ramp(0.03, 0.55);

    /// Bends the ramps so that half the way up already counts for more than half.
    private static final double CURVE = 0.55;

    /// The same for the trained embedding, whose cosines are spread more evenly.
    private static final Ramp MEANING_OF_TITLES = new Ramp(0.3, 0.95);
    private static final Ramp MEANING_OF_CONTENTS = new Ramp(0.3, 0.95);

    /// What the trained embedding counts against the words themselves; chosen on profiles of our own, see the model
    /// card.
    private static final double MEANING_IN_TITLES = 0.7;
    private static final double MEANING_IN_CONTENTS = 0.6;

    private Similarity() {}

    /// Return how near two titles are, 0 to 1.
    public static double title(HeldTitle held, OfferFacts offer) {
        return title(held, offer.heading());
    }

    /// Return how near two titles are, 0 to 1.
    public static double title(HeldTitle held, OfferTitle offered) {
        double cosine =
                Math.max(held.vector().cosine(offered.vector()), held.vector().cosine(offered.occupation()));
        double words = Math.pow(TITLES.at(cosine), CURVE);
        double meaning = MEANING_OF_TITLES.at(held.meaning().cosine(offered.meaning()));
        return (1 - MEANING_IN_TITLES) * words + MEANING_IN_TITLES * meaning;
    }

    /// Return how near the candidate's titles are, 0 to 1: half the headline, half the nearest of all, old titles
    /// counting less. The headline tells a Java developer's offers from a developer's.
    static double titles(CandidateFacts candidate, OfferFacts offer) {
        var similarities = candidate.titles().stream()
                .mapToDouble(held -> title(held, offer))
                .toArray();
        return titles(weights(candidate.titles()), similarities);
    }

    /// The same from how near each title of the candidate is, and what it still says.
    static double titles(double[] weights, double[] similarities) {
        return HEADLINE * similarities[0] + (1 - HEADLINE) * nearest(weights, similarities);
    }

    static double[] weights(List<HeldTitle> titles) {
        return titles.stream().mapToDouble(HeldTitle::weight).toArray();
    }

    /// Return how near the nearest title is, what is old or short counting less, 0 to 1.
    static double nearest(double[] weights, double[] similarities) {
        double nearest = 0;
        for (int i = 0; i < weights.length; i++) {
            nearest = Math.max(nearest, weights[i] * similarities[i]);
        }
        return nearest;
    }

    /// Return how near everything that the candidate did and can is to everything that the offer says, 0 to 1.
    static double contents(CandidateFacts candidate, OfferFacts offer) {
        double words = Math.pow(CONTENTS.at(candidate.content().cosine(offer.content())), CURVE);
        return contents(words, candidate, offer.contentMeaning());
    }

    /// Return how near both are if they had all their words in common.
    static double contentsAtMost(CandidateFacts candidate, DenseVector meaning) {
        return contents(1, candidate, meaning);
    }

    private static double contents(double words, CandidateFacts candidate, DenseVector offered) {
        double meaning = MEANING_OF_CONTENTS.at(candidate.meaning().cosine(offered));
        return (1 - MEANING_IN_CONTENTS) * words + MEANING_IN_CONTENTS * meaning;
    }

    /// Return how near both are as a whole, 0 to 1: half titles, half contents.
    public static double overall(CandidateFacts candidate, OfferFacts offer) {
        double contents = contents(candidate, offer);
        return candidate.titles().isEmpty() ? contents : overall(titles(candidate, offer), contents);
    }

    static double overall(double titles, double contents) {
        return (titles + contents) / 2;
    }
}
