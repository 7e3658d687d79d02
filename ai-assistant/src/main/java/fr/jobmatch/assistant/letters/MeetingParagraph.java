package fr.jobmatch.assistant.letters;

import fr.jobmatch.assistant.wording.Organizations;
import fr.jobmatch.assistant.wording.Towns;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.lexicon.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When and where the candidate can work, and the wish to meet.
final class MeetingParagraph implements Paragraph {

    @Override
    public List<Sentence> sentences(LetterFacts facts) {
        var sentences = new ArrayList<Sentence>();
        nearby(facts).ifPresent(sentences::add);
        availability(facts).ifPresent(sentences::add);
        sentences.add(Sentence.of(wish(facts), "letter.wish", List.of()));
        sentences.add(Sentence.of(facts.texts().text("meeting"), "letter.meeting", List.of()));
        return sentences;
    }

    private static String wish(LetterFacts facts) {
        var whom = facts.company().orElseGet(() -> facts.texts().text("wish.team"));
        var key = facts.otherOccupation() || facts.positions().isEmpty() ? "wish.learn" : "wish";
        return facts.text(key, Map.of("whom", Organizations.the(whom, facts.language())));
    }

    private static Optional<Sentence> nearby(LetterFacts facts) {
        return Optional.ofNullable(facts.profile().basics().address())
                .map(Address::city)
                .filter(own -> facts.town()
                        .filter(town -> Folding.fold(town).equals(Folding.fold(own)))
                        .isPresent())
                .map(own -> Sentence.of(
                        facts.text("nearby", Map.of("in", Towns.in(own, facts.language()))),
                        "letter.nearby",
                        List.of(FieldPath.of("basics", "location", "city"))));
    }

    /// The CV's own words, since a guess about dates would be a promise.
    private static Optional<Sentence> availability(LetterFacts facts) {
        var words = facts.profile().situation().availability();
        return words == null || words.isBlank() || new LineLanguage(facts.language()).isForeign(words)
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        facts.text(
                                "availability", Map.of("words", facts.inSentence(words.replaceFirst("[\\s.]+$", "")))),
                        "letter.availability",
                        List.of(FieldPath.of("situation", "availability"))));
    }
}
