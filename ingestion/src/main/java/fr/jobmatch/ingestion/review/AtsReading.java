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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What other software reads of a CV, and what it may lose on the way.
/// @param text the plain text in reading order
public record AtsReading(String text, List<AtsFinding> findings) {

    /// The reader names the parts of a DOCX `header1` and `footer1`, and a text box `box`.
    private static final Pattern HEADER = Pattern.compile("^(?:header|footer)");

    private static final Pattern BOX = Pattern.compile("/box/");

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
        listed(Kind.HEADER, within(evidence.values(), HEADER), findings);
        listed(Kind.BOXES, within(evidence.values(), BOX), findings);
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

    private static List<String> within(Collection<FieldEvidence> evidence, Pattern part) {
        return evidence.stream()
                .filter(found -> found.positions().stream().anyMatch(position -> lies(position, part)))
                .map(FieldEvidence::quote)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean lies(SourcePosition position, Pattern part) {
        return position instanceof ParagraphPath(String path)
                && part.matcher(path).find();
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
