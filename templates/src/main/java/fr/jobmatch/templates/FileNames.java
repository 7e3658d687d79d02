package fr.jobmatch.templates;

import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.Draft;
import fr.jobmatch.domain.document.LetterDraft;
import java.text.Normalizer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Names of files that every system accepts: `CV-Elise-Montagnac-Infirmiere.docx`.
final class FileNames {

    private static final int LONGEST_PART = 40;

    private FileNames() {}

    static String of(Draft draft) {
        return switch (draft) {
            case CvDraft cv ->
                joined(
                        "CV",
                        cv.contact().name(),
                        cv.headline() == null ? null : firstWord(cv.headline().text()));
            case LetterDraft letter ->
                joined(
                        Headings.isEnglish(letter.language()) ? "Letter" : "Lettre",
                        letter.sender().name(),
                        letter.addressee().company());
        };
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                        .filter(Objects::nonNull)
                        .map(FileNames::plain)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-"))
                + ".docx";
    }

    private static String firstWord(String text) {
        return text.strip().split("[\\s,/(]+", 2)[0];
    }

    private static String plain(String text) {
        var letters = Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "Oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return letters.length() <= LONGEST_PART
                ? letters
                : letters.substring(0, LONGEST_PART).replaceAll("-$", "");
    }
}
