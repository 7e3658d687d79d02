package fr.jobmatch.app.views.profile;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.Map;

/// The document that a profile was read from, with the places of its fields.
interface OriginalDocument {

    /// Show where the fields stand, and how sure the reader is of each.
    void show(Map<FieldPath, FieldEvidence> evidence);

    /// Mark where a field stands, with all that lies below it, and bring it into view.
    void mark(FieldPath field);
}
