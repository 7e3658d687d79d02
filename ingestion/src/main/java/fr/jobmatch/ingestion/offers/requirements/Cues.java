package fr.jobmatch.ingestion.offers.requirements;

import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.TokenisedText;
import fr.jobmatch.lexicon.text.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives each piece of a sentence the emphasis of the words around it. A leading cue (`idéalement`, `maîtrise de`)
/// governs what follows it in the sentence, as does any before a colon, a trailing one (`exigé`, `serait un plus`)
/// what precedes it; a cue in brackets governs only the brackets, or the words before them when it opens them.
final class Cues {

    private static final PhraseIndex<Cue> PHRASES = new PhraseIndex<>();

    static {
        TermRows.read("cues.tsv")
                .forEach(row -> PHRASES.add(
                        row.get(2),
                        new Cue(Emphasis.valueOf(row.get(0)), row.get(1).equals("leading"))));
    }

    private Cues() {}

    /// @param text the description that the sentence stands in
    /// @param list what governs the list that the sentence is an item of
    static List<Clause> clauses(Sentences.Sentence sentence, TokenisedText text, Section section, Emphasis list) {
        var otherwise = list == Emphasis.NEUTRAL ? section.emphasis() : list;
        var pieces = pieces(sentence, text);
        var clauses = new ArrayList<Clause>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            clauses.add(new Clause(
                    sentence.text(),
                    sentence.start(),
                    sentence.start() + piece.start(),
                    sentence.start() + piece.end(),
                    section,
                    emphasis(pieces, i, otherwise)));
        }
        return clauses;
    }

    private static List<Piece> pieces(Sentences.Sentence sentence, TokenisedText text) {
        return Pieces.of(sentence.text()).stream()
                .map(piece ->
                        piece(piece, text.words(sentence.start() + piece.start(), sentence.start() + piece.end())))
                .toList();
    }

    private static Piece piece(Pieces.Piece piece, List<Word> words) {
        var hits = PHRASES.find(words);
        var cue = hits.stream().map(PhraseIndex.Hit::value).reduce(null, Cues::stronger);
        boolean opens = !hits.isEmpty() && hits.getFirst().firstWord() == 0;
        return new Piece(
                piece.start(),
                piece.end(),
                piece.bracketed(),
                opens,
                cue != null && piece.announces() ? new Cue(cue.emphasis(), true) : cue);
    }

    /// A wish softens a demand in the same words: `maîtrise de SQL souhaitée`.
    private static Cue stronger(@Nullable Cue one, Cue other) {
        return one == null || other.emphasis().ordinal() > one.emphasis().ordinal() ? other : one;
    }

    private static Emphasis emphasis(List<Piece> pieces, int at, Emphasis otherwise) {
        var own = pieces.get(at).cue();
        if (own != null) {
            return own.emphasis();
        }
        var next = at + 1 < pieces.size() ? pieces.get(at + 1) : pieces.get(at);
        var inBrackets = next.qualifiesBefore() ? next.cue() : null;
        if (inBrackets != null) {
            return inBrackets.emphasis();
        }
        for (int before = at - 1; before >= 0; before--) {
            var cue = pieces.get(before).cue();
            if (cue != null && cue.leading() && !pieces.get(before).bracketed()) {
                return cue.emphasis();
            }
        }
        for (int after = at + 1; after < pieces.size(); after++) {
            var cue = pieces.get(after).cue();
            if (cue != null && !pieces.get(after).bracketed()) {
                return cue.leading() ? otherwise : cue.emphasis();
            }
        }
        return otherwise;
    }

    private record Cue(Emphasis emphasis, boolean leading) {}

    private record Piece(
            int start,
            int end,
            boolean bracketed,
            boolean opensWithCue,
            @Nullable Cue cue) {

        /// `(impératif)` speaks of what stands before it.
        boolean qualifiesBefore() {
            return bracketed && opensWithCue;
        }
    }
}
