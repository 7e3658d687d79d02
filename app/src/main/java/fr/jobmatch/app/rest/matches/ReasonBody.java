package fr.jobmatch.app.rest.matches;

import fr.jobmatch.domain.match.Citation;
import fr.jobmatch.domain.match.Reason;
import fr.jobmatch.matching.explanation.Reasons;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// @param code what it says, for programs
/// @param text the same for people
record ReasonBody(Reason.Tone tone, String code, String text, List<CitationBody> citations) {

    static ReasonBody of(Reason reason, Locale language) {
        return new ReasonBody(
                reason.tone(),
                reason.code(),
                Reasons.text(reason, language),
                reason.citations().stream().map(CitationBody::of).toList());
    }

    /// @param field the field of the profile, when the words are the CV's
    record CitationBody(
            Citation.Side side, String quote, @Nullable String field) {

        static CitationBody of(Citation citation) {
            var field = citation.field();
            return new CitationBody(citation.side(), citation.quote(), field == null ? null : field.value());
        }
    }
}
