package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.CvDraft;
import java.util.List;

/// One way of fitting a CV to an offer.
interface TailoringStep {

    /// Return the lowest level at which the step may be taken.
    AdaptationLevel level();

    /// Return what the step would change in the draft as it stands; none when it is fine as it is.
    List<Change> changes(CvDraft draft, Assignment assignment);
}
