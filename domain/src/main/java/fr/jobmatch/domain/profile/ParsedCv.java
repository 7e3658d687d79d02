package fr.jobmatch.domain.profile;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.List;
import java.util.Map;

/// What came out of reading a CV.
public sealed interface ParsedCv {

    /// The document was read; each field that was found has its evidence.
    /// @param needsReview whether a field is doubtful or the document is damaged
    /// @param warnings what to tell the candidate, as message keys (`hidden-text`, `damaged`, ...)
    /// @param text the plain text in reading order, as an ATS would see it
    record Readable(
            Profile profile,
            Map<FieldPath, FieldEvidence> evidence,
            boolean needsReview,
            List<String> warnings,
            String text)
            implements ParsedCv {

        public Readable {
            evidence = Map.copyOf(evidence);
            warnings = List.copyOf(warnings);
        }
    }

    /// Nothing could be read, for the given reason; nothing was made up.
    record Unreadable(UnreadableReason reason) implements ParsedCv {}
}
