package fr.jobmatch.assistant.wording;

import java.util.List;

/// Recognises the names of skills in a text.
@FunctionalInterface
public interface SkillTerms {

    /// Return the skills named in the text, in order of their place, without overlaps.
    List<Term> in(CharSequence text);

    /// A skill's name in a text.
    /// @param skill id of the skill
    /// @param name whether it is a proper name that replaces another without touching grammar, as `React` does
    /// @param start index of the first character
    /// @param end index after the last character
    record Term(String skill, boolean name, int start, int end) {}
}
