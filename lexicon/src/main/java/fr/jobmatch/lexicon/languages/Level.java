package fr.jobmatch.lexicon.languages;

/// Levels of a language: the six of the Common European Framework (CEFR), and native, lowest first.
public enum Level {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    NATIVE;

    /// Return the CEFR level, `C2` for native speakers.
    public String cefr() {
        return this == NATIVE ? C2.name() : name();
    }
}
