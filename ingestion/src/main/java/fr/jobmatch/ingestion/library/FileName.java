package fr.jobmatch.ingestion.library;

import fr.jobmatch.lexicon.text.Folding;

/// A file's name as it may be shown: no path, no control or invisible characters, no more than 120 characters.
/// It is only ever a label; files are stored under random ids.
public record FileName(String value) {

    private static final int MAX_LENGTH = 120;
    private static final String NAMELESS = "document";

    public FileName {
        var visible = Folding.visible(value).replaceAll("\\p{Cntrl}", "");
        var lastPart = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1)
                .strip();
        var shortened = lastPart.length() > MAX_LENGTH ? lastPart.substring(lastPart.length() - MAX_LENGTH) : lastPart;
        value = shortened.isEmpty() || shortened.chars().allMatch(c -> c == '.') ? NAMELESS : shortened;
    }
}
