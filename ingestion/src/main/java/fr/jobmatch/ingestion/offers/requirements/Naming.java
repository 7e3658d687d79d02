package fr.jobmatch.ingestion.offers.requirements;

import fr.jobmatch.lexicon.skills.Skill;
import fr.jobmatch.lexicon.skills.SkillKind;
import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.util.List;

/// Tells words that name a skill from everyday words. The lexicon knows skills as lists give them; in a sentence,
/// `service` or `culture` is no table service or crop farming.
final class Naming {

    private static final int SAME_STEM = 5;
    private static final int LONGEST_ENTRY = 3;

    private Naming() {}

    /// @param words the words found
    /// @param piece the words that stand between commas around them
    static boolean names(Skill skill, String words, List<Word> piece) {
        return namesAnywhere(skill, words) || isAcronym(words) || piece.size() <= LONGEST_ENTRY;
    }

    /// Return whether words name the skill in any text, as tools, phrases and the skill's own word do.
    static boolean namesAnywhere(Skill skill, String words) {
        return skill.kind() == SkillKind.TOOL
                || Words.of(words).size() > 1
                || shareStem(skill.labelFr(), words)
                || shareStem(skill.labelEn(), words);
    }

    private static boolean shareStem(String label, String words) {
        var name = Folding.fold(label);
        var found = Folding.fold(words);
        int stem = Math.min(SAME_STEM, Math.min(name.length(), found.length()));
        return Words.of(name).size() == 1 && name.startsWith(found.substring(0, stem));
    }

    private static boolean isAcronym(String words) {
        return words.length() > 1 && words.length() <= 5 && words.chars().allMatch(c -> !Character.isLowerCase(c));
    }
}
