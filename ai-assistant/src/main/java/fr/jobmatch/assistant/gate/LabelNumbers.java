package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.Claim.Kind;
import fr.jobmatch.lexicon.numbers.Dimension;
import fr.jobmatch.lexicon.numbers.NumberMention;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Numbers that belong to a name, as in "Java 11", "procédés 141 et 135", "niveau 1": they count nothing.
final class LabelNumbers {

    private static final WordList LABELS = WordList.named("number-labels");
    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final Set<String> JOINTS = Set.of("et", "and", "ou", "or", "a");

    private final Reading reading;
    private final ProfileFacts facts;
    private @Nullable Token label;
    private int last = -1;

    LabelNumbers(Reading reading, ProfileFacts facts) {
        this.reading = reading;
        this.facts = facts;
    }

    /// Return the claim that a label's number makes; empty when the number counts something.
    Optional<Finding> read(NumberMention number) {
        int token = reading.indexAt(number.start());
        var labelled = labelOf(number, token);
        if (labelled == null) {
            return Optional.empty();
        }
        label = labelled;
        last = token;
        int start = token > 0 && reading.tokens().get(token - 1) == labelled ? labelled.start() : number.start();
        var written = reading.tokens().get(token).word();
        return Optional.of(new Finding(start, number.end(), Kind.CERTIFICATE, source(labelled, written, token)));
    }

    private @Nullable Token labelOf(NumberMention number, int token) {
        if (!number.is(Dimension.NONE) && !number.is(Dimension.POINTS)
                || token == 0
                || !Character.isDigit(reading.folded().charAt(number.start()))) {
            return null;
        }
        var before = reading.tokens().get(token - 1);
        var between = reading.between(token - 1, token);
        if ((between.equals(" ") || between.equals("-")) && (LABELS.has(before) || nameBefore(before, number, token))) {
            return before;
        }
        boolean listed = last >= 0 && last >= token - 2 && (token - 1 == last || JOINTS.contains(before.word()));
        return listed && Counted.around(reading.tokens(), number).after().isEmpty() ? label : null;
    }

    /// "Java 11," but not "Hospices 60 patients".
    private boolean nameBefore(Token before, NumberMention number, int token) {
        if (STOP_WORDS.has(before)) {
            return false;
        }
        var written = reading.tokens().get(token).word();
        boolean known = facts.lines().stream().anyMatch(line -> line.folded().contains(before.word() + " " + written));
        boolean counts = !Counted.around(reading.tokens(), number).after().isEmpty();
        return before.capital() && !reading.startsSentence(token - 1) && (known || !counts);
    }

    private @Nullable String source(Token labelled, String written, int token) {
        return lineWith(labelled, written)
                .or(() -> LABELS.has(labelled)
                        ? reading.part(token).stream()
                                .filter(Token::namelike)
                                .flatMap(name -> lineWith(name, written).stream())
                                .findFirst()
                        : Optional.empty())
                .orElse(null);
    }

    private Optional<String> lineWith(Token name, String written) {
        return facts.lines().stream()
                .filter(line ->
                        line.tokens().stream().anyMatch(token -> token.stem().equals(name.stem())))
                .filter(line ->
                        line.tokens().stream().anyMatch(token -> token.word().equals(written)))
                .map(FactLine::path)
                .findFirst();
    }
}
