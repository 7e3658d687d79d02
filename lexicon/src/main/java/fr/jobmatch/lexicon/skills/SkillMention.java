package fr.jobmatch.lexicon.skills;

/// A skill found in a text.
/// @param start offset of its first character
/// @param end offset after its last character
public record SkillMention(Skill skill, int start, int end) {}
