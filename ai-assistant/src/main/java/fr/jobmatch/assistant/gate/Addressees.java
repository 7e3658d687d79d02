package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.LetterDraft.Addressee;
import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.Word;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Marks the company, job title, city and reference that a letter answers: they are the offer's, not the candidate's.
final class Addressees {

    private Addressees() {}

    static void mark(Addressee addressee, List<Token> tokens, Stance[] stances) {
        var names = new PhraseIndex<Boolean>();
        Stream.of(addressee.company(), addressee.offerTitle(), addressee.reference())
                .filter(Addressees::given)
                .forEach(name -> names.add(String.valueOf(name), true));
        var words = tokens.stream()
                .map(token -> new Word(token.word(), token.start(), token.end()))
                .toList();
        for (var hit : names.find(words)) {
            boolean claimed = hit.firstWord() > 0 && claims(tokens.get(hit.firstWord() - 1));
            for (int i = hit.firstWord(); i <= hit.lastWord() && !claimed; i++) {
                stances[i] = Stance.OFFERED;
            }
        }
    }

    private static boolean given(@Nullable String name) {
        return name != null && !name.isBlank();
    }

    /// "Je suis Responsable comptable" claims the offer's title as one's own.
    private static boolean claims(Token before) {
        return List.of("suis", "am", "etais", "was").contains(before.word());
    }
}
