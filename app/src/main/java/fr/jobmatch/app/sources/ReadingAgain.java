package fr.jobmatch.app.sources;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.store.RenormalisationReport;
import fr.jobmatch.ingestion.offers.store.Renormalisations;
import fr.jobmatch.lexicon.taxonomy.TaxonomyCache;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Has all offers read again from their raw payloads: when an administrator says so, and by itself at the first start
/// after other taxonomies were imported.
@Service
public class ReadingAgain {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingAgain.class);

    private final Renormalisations renormalisations;
    private final SourceSchedule schedule;

    ReadingAgain(Renormalisations renormalisations, SourceSchedule schedule) {
        this.renormalisations = renormalisations;
        this.schedule = schedule;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterImportOfTaxonomies() {
        if (renormalisations.requestAfter(TaxonomyCache.installedFingerprint())) {
            LOG.info("the taxonomies are others than before: offers are read again");
        }
    }

    /// Order a source to be read again.
    @PreAuthorize("hasRole('ADMIN')")
    public void request(OfferSource source) {
        renormalisations.request(source, RenormalisationReport.Reason.BY_HAND);
        schedule.wakeRenormalisation();
    }

    /// Return what came of the latest order for each source, newest first.
    @PreAuthorize("hasRole('ADMIN')")
    public List<RenormalisationReport> reports() {
        return renormalisations.reports();
    }
}
