package fr.jobmatch.assistant.wording;

import fr.jobmatch.lexicon.skills.SkillKind;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import fr.jobmatch.lexicon.skills.SkillMention;
import java.util.ArrayList;
import java.util.List;

/// The skills of the lexicon; names of tools can replace each other in a sentence.
public record LexiconTerms(SkillLexicon lexicon) implements SkillTerms {

    public static LexiconTerms builtIn() {
        return new LexiconTerms(SkillLexicon.builtIn());
    }

    @Override
    public List<Term> in(CharSequence text) {
        var terms = new ArrayList<Term>();
        int free = 0;
        for (var mention : lexicon.find(text)) {
            if (mention.start() >= free) {
                terms.add(term(mention));
                free = mention.end();
            }
        }
        return terms;
    }

    private static Term term(SkillMention mention) {
        boolean tool = mention.skill().kind() == SkillKind.TOOL;
        return new Term(mention.skill().id(), tool, mention.start(), mention.end());
    }
}
