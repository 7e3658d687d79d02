package fr.jobmatch.lexicon.numbers;

/// How a number is meant.
public enum Precision {
    EXACT,
    /// "une trentaine", "environ 30", "about 30".
    ABOUT,
    /// "plus de 30", "over 30", "30+".
    AT_LEAST,
    /// "moins de 30", "up to 30".
    AT_MOST
}
