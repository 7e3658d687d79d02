package fr.jobmatch.lexicon.contracts;

import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.Rows;
import fr.jobmatch.lexicon.text.TokenisedText;
import fr.jobmatch.lexicon.text.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises how much of the work can be done from home.
public final class RemoteWork {

    /// `2 jours de télétravail par semaine`, `télétravail : 3 j/semaine`.
    private static final Pattern DAYS = Pattern.compile(
            "(\\d|un|une|deux|trois|quatre|cinq|one|two|three|four|five)\\s*(?:a|/|-|ou|or)?\\s*\\d?\\s*(?:j|jours?|days?)\\b[^.\\n]{0,25}?"
                    + "(?:teletravail|distanciel|remote|home ?office|from home)"
                    + "|(?:teletravail|distanciel|remote|home ?office)[^.\\n]{0,25}?"
                    + "\\b(\\d|un|une|deux|trois|quatre|cinq|one|two|three|four|five)\\s*(?:a|/|-|ou|or)?\\s*\\d?\\s*(?:j|jours?|days?)\\b");

    /// Furthest a number of days stands from the word for remote work, in characters.
    private static final int NEAR = 60;

    private static final Vocabulary<RemotePolicy> WORDINGS = new Vocabulary<>();

    static {
        for (var row : Rows.of("contracts/remote.txt")) {
            var policy = RemotePolicy.valueOf(row.getFirst());
            Rows.values(row.get(1)).forEach(wording -> WORDINGS.add(wording, policy));
        }
    }

    private RemoteWork() {}

    /// Return the policy that a text states; days per week and the plainest wording win over the bare word.
    public static Optional<RemotePolicy> find(CharSequence words) {
        var text = TokenisedText.of(words);
        var hits = WORDINGS.find(text);
        var refused = hits.stream()
                .map(PhraseIndex.Hit::value)
                .filter(RemotePolicy.NONE::equals)
                .findFirst();
        if (refused.isPresent()) {
            return refused;
        }
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        var days = daysNear(text, hits);
        if (days.isPresent()) {
            return days;
        }
        return hits.stream().map(PhraseIndex.Hit::value).max(Comparator.comparingInt(RemoteWork::plainness));
    }

    private static Optional<RemotePolicy> daysNear(TokenisedText text, List<PhraseIndex.Hit<RemotePolicy>> hits) {
        for (var hit : hits) {
            int from = Math.max(0, hit.start() - NEAR);
            int to = Math.min(text.length(), hit.end() + NEAR);
            var days = DAYS.matcher(Folding.fold(text.subSequence(from, to)));
            if (days.find()) {
                return Optional.of(ofDays(days.group(1) != null ? days.group(1) : days.group(2)));
            }
        }
        return Optional.empty();
    }

    private static RemotePolicy ofDays(String number) {
        return number.equals("5") || number.equals("cinq") || number.equals("five")
                ? RemotePolicy.FULL
                : RemotePolicy.PARTIAL;
    }

    /// The bare word `télétravail` is read as PARTIAL; a wording that says more wins.
    private static int plainness(RemotePolicy policy) {
        return switch (policy) {
            case FULL -> 3;
            case OCCASIONAL -> 2;
            case PARTIAL -> 1;
            case NONE -> 0;
        };
    }
}
