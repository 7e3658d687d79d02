package fr.jobmatch.app.rest.documents;

import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.Draft;
import fr.jobmatch.domain.document.LetterDraft;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A piece of a document with the profile fields that it says.
record SourcedLine(String text, List<String> sources) {

    static List<SourcedLine> of(Draft draft) {
        var pieces = switch (draft) {
            case CvDraft cv -> Stream.concat(Stream.ofNullable(cv.headline()), entries(cv));
            case LetterDraft letter ->
                Stream.concat(
                        Stream.of(letter.subject()),
                        letter.paragraphs().stream().flatMap(List::stream));
        };
        return pieces.map(SourcedLine::of).toList();
    }

    private static Stream<Sourced> entries(CvDraft cv) {
        return cv.sections().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(SourcedLine::pieces);
    }

    private static Stream<Sourced> pieces(CvDraft.Entry entry) {
        var head = Stream.of(entry.title(), entry.organization(), entry.location(), entry.dates())
                .filter(Objects::nonNull);
        return Stream.concat(head, entry.lines().stream());
    }

    private static SourcedLine of(Sourced piece) {
        return new SourcedLine(
                piece.text(), piece.sources().stream().map(FieldPath::value).toList());
    }
}
