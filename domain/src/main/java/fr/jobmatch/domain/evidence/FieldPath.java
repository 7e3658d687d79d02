package fr.jobmatch.domain.evidence;

import java.util.regex.Pattern;

/// The path of a field inside a profile, written as in `work[0].highlights[2]` or `basics.email`.
public record FieldPath(String value) implements Comparable<FieldPath> {

    private static final int MAX_LENGTH = 200;
    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z-]+(\\[\\d+])*(\\.[A-Za-z-]+(\\[\\d+])*)*");

    public FieldPath {
        if (value.length() > MAX_LENGTH || !SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("not a field path");
        }
    }

    /// Return the path built from names and indexes, as in `of("work", 0, "position")`.
    public static FieldPath of(Object... steps) {
        var path = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer index) {
                path.append('[').append(index).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step);
            }
        }
        return new FieldPath(path.toString());
    }

    /// Return whether this path is the given one or lies below it.
    public boolean startsWith(FieldPath ancestor) {
        return value.equals(ancestor.value)
                || value.startsWith(ancestor.value + ".")
                || value.startsWith(ancestor.value + "[");
    }

    @Override
    public int compareTo(FieldPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
