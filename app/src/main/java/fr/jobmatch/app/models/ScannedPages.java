package fr.jobmatch.app.models;

import fr.jobmatch.domain.extraction.ModelUnavailable;
import fr.jobmatch.domain.extraction.PageTranscriber;
import fr.jobmatch.domain.profile.CvId;
import fr.jobmatch.ingestion.library.CvLibrary;
import fr.jobmatch.ingestion.library.CvSummary;
import fr.jobmatch.ingestion.library.StoredProfile;
import fr.jobmatch.ingestion.secondreading.CoveredPage;
import fr.jobmatch.ingestion.secondreading.Transcription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Shows the pages of scanned CVs to a model that sees pictures, where the settings say that there is one. Whatever
/// fails, the recognised text stands as it was.
@Component
class ScannedPages {

    private static final Logger LOG = LoggerFactory.getLogger(ScannedPages.class);
    private static final String RECOGNISED = "recognised";

    private final CvLibrary library;
    private final Models models;
    private final ModelCalls calls;

    ScannedPages(CvLibrary library, Models models, ModelCalls calls) {
        this.library = library;
        this.models = models;
        this.calls = calls;
    }

    /// Return the text of a CV, a scanned one's with the lines as the model read them.
    /// @param allowed asked before each page; throws when the person agrees no more
    String corrected(StoredProfile profile, String text, Runnable allowed) {
        var scan = Optional.ofNullable(profile.cv())
                .flatMap(library::find)
                .filter(cv -> cv.warnings().contains(RECOGNISED));
        if (scan.isEmpty() || models.transcriber().isEmpty()) {
            return text;
        }
        return new Transcription(lines(profile, scan.get(), models.transcriber().get(), allowed)).corrected(text);
    }

    private List<String> lines(StoredProfile profile, CvSummary cv, PageTranscriber model, Runnable allowed) {
        var lines = new ArrayList<String>();
        for (int page = 1; page <= cv.pages(); page++) {
            allowed.run();
            try {
                lines.addAll(lines(profile, cv.id(), page, model));
            } catch (ModelUnavailable unavailable) {
                LOG.info("a model could not look at a page: {}", unavailable.reason());
                return lines;
            }
        }
        return lines;
    }

    private List<String> lines(StoredProfile profile, CvId cv, int page, PageTranscriber model) {
        var picture = library.pageImage(cv, page);
        if (picture.isEmpty()) {
            return List.of();
        }
        var covered = CoveredPage.of(picture.get(), page, profile.evidence());
        var provider = models.chat().map(ModelInUse::provider).orElse("");
        calls.note(profile.person(), provider, ModelPurpose.CV_READING, "page", covered.length);
        return model.lines(covered);
    }
}
