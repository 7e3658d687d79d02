package fr.jobmatch.ingestion.review;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.evidence.SourcePosition;
import fr.jobmatch.domain.evidence.SourcePosition.ParagraphPath;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.review.AtsFinding.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// What other software reads of a CV, and what it may lose on the way.
/// @param text the plain text in reading order
public record AtsReading(String text, List<AtsFinding> findings) {

    public AtsReading {
        findings = List.copyOf(findings);
    }

    /// @param warnings message keys of what the reader noticed
    public static AtsReading of(
            String text, Profile profile, Map<FieldPath, FieldEvidence> evidence, Collection<String> warnings) {
        var findings = new ArrayList<AtsFinding>();
        when(warnings.contains("recognised"), Kind.PICTURE, findings);
        when(warnings.contains("hidden-text"), Kind.HIDDEN, findings);
        when(Columns.sideBySide(evidence.values()), Kind.COLUMNS, findings);
        listed(Kind.HEADER, inHeader(evidence.values()), findings);
        when(profile.basics().email() == null && profile.basics().phone() == null, Kind.NO_CONTACT, findings);
        listed(Kind.UNDATED, undated(profile), findings);
        listed(Kind.NOT_UNDERSTOOD, Understanding.of(profile).missing(text), findings);
        return new AtsReading(text, findings);
    }

    private static void when(boolean found, Kind kind, List<AtsFinding> findings) {
        if (found) {
            findings.add(new AtsFinding(kind, List.of()));
        }
    }

    private static void listed(Kind kind, List<String> passages, List<AtsFinding> findings) {
        if (!passages.isEmpty()) {
            findings.add(new AtsFinding(kind, passages));
        }
    }

    private static List<String> inHeader(Collection<FieldEvidence> evidence) {
        return evidence.stream()
                .filter(found -> found.positions().stream().anyMatch(AtsReading::isHeader))
                .map(FieldEvidence::quote)
                .distinct()
                .sorted()
                .toList();
    }

    /// The reader names the parts of a DOCX `header1` and `footer1`.
    private static boolean isHeader(SourcePosition position) {
        return position instanceof ParagraphPath(String path) && path.matches("(header|footer).*");
    }

    private static List<String> undated(Profile profile) {
        return profile.work().stream()
                .filter(work -> work.start() == null && work.end() == null)
                .map(work -> String.join(
                        ", ",
                        Stream.of(work.position(), work.name())
                                .filter(Objects::nonNull)
                                .toList()))
                .filter(title -> !title.isEmpty())
                .toList();
    }
}
