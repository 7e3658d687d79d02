package fr.jobmatch.lexicon.skills;

/// Kinds of skill: know-how, named tools, behaviour, fields of knowledge.
public enum SkillKind {
    HARD,
    TOOL,
    SOFT,
    KNOWLEDGE
}
