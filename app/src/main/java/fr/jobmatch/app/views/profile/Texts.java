package fr.jobmatch.app.views.profile;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was typed, as values of a profile.
final class Texts {

    private Texts() {}

    /// Return the text without blanks around it; null when nothing is left.
    static @Nullable String orNull(String typed) {
        var stripped = typed.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /// Return the lines that hold something.
    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// Return the items between commas or line breaks.
    static List<String> items(String typed) {
        return Arrays.stream(typed.split("[,;\\n]"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
