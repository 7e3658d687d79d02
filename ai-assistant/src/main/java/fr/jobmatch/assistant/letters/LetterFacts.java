package fr.jobmatch.assistant.letters;

import fr.jobmatch.assistant.wording.Casing;
import fr.jobmatch.assistant.wording.Catalogue;
import fr.jobmatch.assistant.wording.Languages;
import fr.jobmatch.assistant.wording.OfferTerms;
import fr.jobmatch.assistant.wording.Organizations;
import fr.jobmatch.assistant.wording.SkillTerms;
import fr.jobmatch.assistant.wording.Towns;
import fr.jobmatch.assistant.wording.Typography;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.domain.match.CriterionResult;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a letter can be made of: the profile, the few facts taken from the offer, and how well they fit.
record LetterFacts(
        Profile profile,
        Offer offer,
        Match match,
        AdaptationLevel level,
        Locale language,
        LocalDate date,
        OfferTerms asked,
        SkillTerms terms,
        Catalogue texts) {

    private static final double CLOSE = 60;
    private static final double FAR = 30;

    static LetterFacts of(
            Profile profile,
            Offer offer,
            Match match,
            AdaptationLevel level,
            Locale wanted,
            LocalDate date,
            SkillTerms terms) {
        var language = Languages.of(wanted);
        return new LetterFacts(
                profile,
                offer,
                match,
                level,
                language,
                date,
                OfferTerms.of(offer, terms),
                terms,
                Catalogue.of("letters", language));
    }

    String text(String key, Map<String, String> values) {
        return texts.text(key, values);
    }

    boolean english() {
        return Languages.isEnglish(language);
    }

    /// Return the title of the post as it stands in a sentence; empty when the offer's title can't be quoted.
    Optional<String> post() {
        return PostTitle.of(offer.title(), profile)
                .map(title -> english() ? title : Typography.french(title))
                .map(title -> PostTitle.namesContract(title) ? Casing.calm(title, terms) : inSentence(title));
    }

    /// Return the employer; empty when it is anonymous or can't be quoted.
    Optional<String> company() {
        return Optional.ofNullable(offer.company()).flatMap(PostTitle::quotable).map(Organizations::calm);
    }

    /// Return the town of the post, without the number of a district.
    Optional<String> town() {
        return offer.places().stream()
                .map(OfferPlace::city)
                .filter(Objects::nonNull)
                .map(city -> city.replaceFirst("(?i)\\s+(\\d{1,2}(er|e|ème)?|cedex.*)(\\s.*)?$", ""))
                .flatMap(city -> PostTitle.quotable(city).stream())
                .map(Towns::calm)
                .findFirst();
    }

    /// Return words that begin a line as they stand inside a sentence; English titles keep their capitals.
    String inSentence(String words) {
        var calm = Casing.calm(words.strip(), terms);
        return english() || Casing.inCapitals(calm, terms) ? calm : Casing.inSentence(calm, terms);
    }

    /// Return the positions that say where and as what, in the order of the CV.
    List<Integer> positions() {
        return IntStream.range(0, profile.work().size())
                .filter(index -> profile.work().get(index).position() != null)
                .boxed()
                .toList();
    }

    Work work(int index) {
        return profile.work().get(index);
    }

    /// Return whether the candidate's occupation is close to the post.
    boolean closeOccupation() {
        return score(Criterion.TITLE).filter(score -> score >= CLOSE).isPresent();
    }

    /// Return whether neither the occupation nor the skills have to do with the post.
    boolean otherOccupation() {
        return score(Criterion.TITLE).filter(score -> score < FAR).isPresent()
                && score(Criterion.SKILLS).filter(score -> score >= FAR).isEmpty();
    }

    private Optional<Double> score(Criterion criterion) {
        return match.criterion(criterion).map(CriterionResult::score);
    }
}
