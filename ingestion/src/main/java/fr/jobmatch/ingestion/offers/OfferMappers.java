package fr.jobmatch.ingestion.offers;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.apec.ApecMapper;
import fr.jobmatch.ingestion.offers.canonical.CanonicalMapper;
import fr.jobmatch.ingestion.offers.capture.PastedOfferMapper;
import fr.jobmatch.ingestion.offers.francetravail.FranceTravailMapper;
import fr.jobmatch.ingestion.offers.jobposting.JobPostingMapper;
import fr.jobmatch.ingestion.offers.labonnealternance.LaBonneAlternanceMapper;
import fr.jobmatch.ingestion.offers.mapping.OfferMapper;
import fr.jobmatch.ingestion.offers.requirements.RequirementReader;
import fr.jobmatch.ingestion.offers.wttj.WelcomeToTheJungleMapper;
import fr.jobmatch.lexicon.skills.SkillLexicon;

/// The mapper of each source.
public final class OfferMappers {

    private static final RequirementReader READER = new RequirementReader(SkillLexicon.builtIn());

    private OfferMappers() {}

    /// Return the mapper of a source; each has one.
    public static OfferMapper of(OfferSource source) {
        return new GuardedMapper(mapper(source));
    }

    private static OfferMapper mapper(OfferSource source) {
        return switch (source) {
            case FRANCE_TRAVAIL -> new FranceTravailMapper(READER);
            case CANONICAL, DEMO -> new CanonicalMapper(source, READER);
            case LA_BONNE_ALTERNANCE -> new LaBonneAlternanceMapper(READER);
            case WELCOME_TO_THE_JUNGLE -> new WelcomeToTheJungleMapper(READER);
            case APEC -> new ApecMapper(READER);
            case JOB_POSTING -> new JobPostingMapper(READER);
            case PASTED -> new PastedOfferMapper(READER);
        };
    }
}
