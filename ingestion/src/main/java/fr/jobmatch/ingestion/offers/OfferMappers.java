package fr.jobmatch.ingestion.offers;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.canonical.CanonicalMapper;
import fr.jobmatch.ingestion.offers.francetravail.FranceTravailMapper;
import fr.jobmatch.ingestion.offers.mapping.OfferMapper;
import fr.jobmatch.ingestion.offers.requirements.RequirementReader;
import fr.jobmatch.lexicon.skills.SkillLexicon;

/// The mapper of each source.
public final class OfferMappers {

    private static final RequirementReader READER = new RequirementReader(SkillLexicon.builtIn());

    private OfferMappers() {}

    /// @throws UnsupportedSourceException when no mapper reads the source
    public static OfferMapper of(OfferSource source) {
        return switch (source) {
            case FRANCE_TRAVAIL -> new FranceTravailMapper(READER);
            case CANONICAL, DEMO -> new CanonicalMapper(source, READER);
            case LA_BONNE_ALTERNANCE, WELCOME_TO_THE_JUNGLE, APEC, JOB_POSTING ->
                throw new UnsupportedSourceException(source);
        };
    }
}
