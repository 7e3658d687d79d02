package fr.jobmatch.assistant.gate;

/// Which words mean the same at work, in French and English: a small thesaurus of synonyms.
final class Concepts {

    private static final WordList GROUPS = WordList.named("concepts");

    private Concepts() {}

    /// Return whether two stems are of one family or of one line of the thesaurus.
    static boolean same(String one, String other) {
        return Stems.related(one, other) || synonyms(one, other);
    }

    static boolean synonyms(String one, String other) {
        var first = GROUPS.groupsOf(one);
        return !first.isEmpty() && GROUPS.groupsOf(other).stream().anyMatch(first::contains);
    }
}
