package fr.jobmatch.ingestion.offers.requirements;

import fr.jobmatch.lexicon.text.PhraseIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a sentence at commas and brackets and gives each piece the emphasis of the words around it. A leading cue
/// (`idéalement`, `maîtrise de`) governs what follows it in the sentence, a trailing one (`exigé`, `serait un plus`)
/// what
/// precedes it; a cue in brackets governs only the brackets.
final class Cues {

    private static final PhraseIndex<Cue> PHRASES = new PhraseIndex<>();
    private static final Pattern PIECE = Pattern.compile("\\([^()]*\\)|[^,()]+|[,()]");

    static {
        TermRows.read("cues.tsv")
                .forEach(row -> PHRASES.add(
                        row.get(2),
                        new Cue(Emphasis.valueOf(row.get(0)), row.get(1).equals("leading"))));
    }

    private Cues() {}

    static List<Clause> clauses(String sentence, int offset, Section section) {
        var pieces = pieces(sentence);
        var clauses = new ArrayList<Clause>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            clauses.add(new Clause(
                    sentence.strip(),
                    offset + piece.start(),
                    offset + piece.end(),
                    section,
                    emphasis(pieces, i, section)));
        }
        return clauses;
    }

    private static List<Piece> pieces(String sentence) {
        var pieces = new ArrayList<Piece>();
        var found = PIECE.matcher(sentence);
        while (found.find()) {
            var hits = PHRASES.find(found.group());
            pieces.add(new Piece(
                    found.start(),
                    found.end(),
                    found.group().startsWith("("),
                    hits.stream().map(PhraseIndex.Hit::value).reduce(null, Cues::stronger)));
        }
        return pieces;
    }

    /// A wish softens a demand in the same words: `maîtrise de SQL souhaitée`.
    private static Cue stronger(@Nullable Cue one, Cue other) {
        return one == null || other.emphasis().ordinal() > one.emphasis().ordinal() ? other : one;
    }

    private static Emphasis emphasis(List<Piece> pieces, int at, Section section) {
        var own = pieces.get(at).cue();
        if (own != null) {
            return own.emphasis();
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
                return cue.leading() ? section.emphasis() : cue.emphasis();
            }
        }
        return section.emphasis();
    }

    private record Cue(Emphasis emphasis, boolean leading) {}

    private record Piece(
            int start, int end, boolean bracketed, @Nullable Cue cue) {}
}
