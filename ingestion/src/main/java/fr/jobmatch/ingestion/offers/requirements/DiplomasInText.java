package fr.jobmatch.ingestion.offers.requirements;

import fr.jobmatch.domain.offer.DiplomaRequirement;
import fr.jobmatch.lexicon.diplomas.DiplomaMention;
import fr.jobmatch.lexicon.diplomas.Diplomas;
import fr.jobmatch.lexicon.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// The diploma that the text asks for. Offers list alternatives (`Bac+3 à Bac+5`, `licence ou master`): the lowest of
/// the first sentence that names any is what is asked.
final class DiplomasInText {

    private static final int LOWEST_LEVEL = 3;
    private static final Pattern STUDIES = Pattern.compile(
            "diplom|formation|titulaire|\\bissue?s?\\b|etudes?\\b|\\bbac\\b|bac ?\\+|\\b(?:cap|bep|bts|dut|but|bachelor|licence|master"
                    + "|doctorat|phd|degree|brevet|certificat|titre|mba|deust|ecoles?|universit)");

    private DiplomasInText() {}

    static List<DiplomaRequirement> read(OfferText text) {
        var asked = Diplomas.find(text.description()).stream()
                .filter(mention -> text.at(mention.start()).asks())
                .filter(mention -> speaksOfStudies(text, mention))
                .filter(mention -> Objects.requireNonNullElse(mention.diploma().level(), 0) >= LOWEST_LEVEL)
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        var sentence = text.at(asked.getFirst().start()).sentence();
        return asked.stream()
                .filter(mention -> text.at(mention.start()).sentence().equals(sentence))
                .min(Comparator.comparing(mention -> mention.diploma().level()))
                .map(mention -> List.of(requirement(mention, text.at(mention.start()))))
                .orElse(List.of());
    }

    /// An occupation (`architecte`) implies a diploma but asks for none, and two small letters are a word.
    private static boolean speaksOfStudies(OfferText text, DiplomaMention mention) {
        var words = text.description().subSequence(mention.start(), mention.end());
        boolean tooShort = words.length() <= 2 && !words.equals(words.toUpperCase(Locale.ROOT));
        return !tooShort
                && STUDIES.matcher(Folding.fold(text.at(mention.start()).sentence()))
                        .find();
    }

    private static DiplomaRequirement requirement(DiplomaMention mention, Clause clause) {
        return new DiplomaRequirement(
                mention.diploma().level(),
                mention.programme(),
                clause.emphasis().required(),
                clause.quote(mention.start()));
    }
}
