package fr.jobmatch.assistant.gate;

/// Words that rank a job, such as "chef", "responsable", "senior", "head".
final class TitleRanks {

    private static final WordList ROLES = WordList.named("roles");
    private static final WordList LEVELS = WordList.named("title-levels");
    private static final WordList RANKS = WordList.named("ranks");

    private TitleRanks() {}

    /// The first line of the roles holds those that rank.
    static boolean ranks(Token word) {
        return ROLES.groupsOf(word.stem()).contains(0) || LEVELS.has(word);
    }

    /// Return whether two words give one rank; across languages, words of one line of the ranks do.
    static boolean same(Token known, Token claimed, boolean acrossLanguages) {
        if (known.stem().equals(claimed.stem()) || genderTwins(known.word(), claimed.word())) {
            return true;
        }
        var groups = RANKS.groupsOf(claimed.stem());
        return acrossLanguages && RANKS.groupsOf(known.stem()).stream().anyMatch(groups::contains);
    }

    /// chef and cheffe, tuteur and tutrice.
    private static boolean genderTwins(String one, String other) {
        return Stems.of(one).replaceAll("ff$", "f").equals(Stems.of(other).replaceAll("ff$", "f"));
    }
}
