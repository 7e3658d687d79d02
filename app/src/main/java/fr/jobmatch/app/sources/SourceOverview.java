package fr.jobmatch.app.sources;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.live.Readiness;
import fr.jobmatch.ingestion.offers.live.SourcePolicy;
import fr.jobmatch.ingestion.offers.runs.SourceState;
import fr.jobmatch.ingestion.offers.store.ImportRun;
import org.jspecify.annotations.Nullable;

/// A live source as administrators see it.
/// @param openOffers offers of it that are open
/// @param lastRun the newest run; null when there was none
public record SourceOverview(
        OfferSource source,
        Readiness readiness,
        SourcePolicy policy,
        SourceState state,
        int openOffers,
        @Nullable ImportRun lastRun) {}
