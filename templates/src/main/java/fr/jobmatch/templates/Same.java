package fr.jobmatch.templates;

import fr.jobmatch.lexicon.text.Folding;

/// Whether two texts say the same: capitals, accents, spaces and punctuation apart.
final class Same {

    private Same() {}

    static boolean text(String one, String other) {
        return words(one).equals(words(other));
    }

    static boolean contains(String text, String part) {
        return words(text).contains(words(part));
    }

    /// Return the text without the signs between its words; `C++` and `C#` stay.
    private static String words(String text) {
        return bare(text).replaceAll("[\\s:;,()|•·–—-]+", " ").strip();
    }

    /// Return the text as it is compared.
    static String bare(String text) {
        return Folding.fold(InertText.of(text))
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }
}
