package fr.jobmatch.assistant.wording;

import fr.jobmatch.lexicon.text.Folding;
import java.util.ArrayList;
import java.util.List;

/// Writes skills the way an offer writes them, where that touches nothing else in the line.
public final class SkillWriting {

    private final OfferTerms offer;
    private final SkillTerms terms;

    public SkillWriting(OfferTerms offer, SkillTerms terms) {
        this.offer = offer;
        this.terms = terms;
    }

    /// Return the line with the offer's writing of each skill that it names.
    /// @param alone whether the line is nothing but a skill, so that any name can stand in it
    public Rewritten rewrite(String line, boolean alone) {
        var text = new StringBuilder();
        var used = new ArrayList<String>();
        int done = 0;
        for (var term : terms.in(line)) {
            var own = line.substring(term.start(), term.end());
            var asked = offer.writing(term.skill()).orElse(own);
            boolean fits = alone ? own.length() == line.strip().length() : term.name() && fitsIn(line, term, asked);
            if (fits && differs(own, asked)) {
                text.append(line, done, term.start()).append(asked);
                used.add(asked);
                done = term.end();
            }
        }
        return new Rewritten(text.append(line.substring(done)).toString(), used);
    }

    /// A line with the skills that were written anew.
    public record Rewritten(String text, List<String> skills) {}

    /// Words that differ only in capitals, accents or a plural stay as the candidate wrote them.
    private static boolean differs(String own, String asked) {
        return !bare(own).equals(bare(asked));
    }

    private static String bare(String words) {
        return Folding.fold(words).replaceAll("s\\b", "").replaceAll("[\\s-]", "");
    }

    /// After an elided or full `de` the new name has to begin like the old one.
    private static boolean fitsIn(String line, SkillTerms.Term term, String asked) {
        var before = Folding.fold(line.substring(0, term.start())).stripTrailing();
        boolean bound = before.endsWith("'") || before.endsWith("’") || before.matches("(?s)(.*\\W)?(de|le|la|que)");
        return !bound || startsWithVowel(line.substring(term.start())) == startsWithVowel(asked);
    }

    private static boolean startsWithVowel(String words) {
        return Elision.de(words).startsWith("d’");
    }
}
