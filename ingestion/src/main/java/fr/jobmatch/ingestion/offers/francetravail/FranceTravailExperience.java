package fr.jobmatch.ingestion.offers.francetravail;

import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.lexicon.text.Folding;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The experience: `3 An(s)`, `12 Mois`, `Expérience exigée de 3 An(s)`, `Débutant accepté (2 ans)`. Where beginners
/// are
/// accepted the least is 0 whatever else is said.
final class FranceTravailExperience {

    private static final Pattern DURATION =
            Pattern.compile("(\\d{1,3})(?:[.,](\\d))? ?(an|mois)(?:\\(s\\)|s|nees?)?(?!\\w)");

    private FranceTravailExperience() {}

    static ExperienceRequirement of(Payload payload) {
        var label = payload.text("experienceLibelle");
        var comment = payload.text("experienceCommentaire");
        var words =
                Stream.of(label, comment).filter(Objects::nonNull).distinct().collect(Collectors.joining(" ; "));
        var code = payload.text("experienceExige");
        if (code == null && words.isEmpty()) {
            return ExperienceRequirement.unknown();
        }
        boolean beginners =
                "D".equals(code) || code == null && Folding.fold(words).startsWith("debutant");
        return new ExperienceRequirement(
                beginners ? Integer.valueOf(0) : months(words),
                words.isEmpty() ? null : words,
                code == null && !beginners ? null : Boolean.valueOf("E".equals(code)));
    }

    private static @Nullable Integer months(String words) {
        var found = DURATION.matcher(Folding.fold(words));
        if (!found.find()) {
            return null;
        }
        double number = Double.parseDouble(found.group(1) + "." + (found.group(2) == null ? "0" : found.group(2)));
        return (int) Math.round(found.group(3).equals("an") ? number * 12 : number);
    }
}
