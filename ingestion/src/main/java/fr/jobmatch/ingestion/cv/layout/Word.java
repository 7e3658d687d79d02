package fr.jobmatch.ingestion.cv.layout;

/// A word on a page.
/// @param confidence how sure the reader of the page was of it, 0 to 1; 1 where the text comes with the file
/// @param spaced whether a blank of the font, no jump, stands before it
public record Word(String text, Box box, Style style, double confidence, boolean spaced) {

    public Word(String text, Box box, Style style, double confidence) {
        this(text, box, style, confidence, false);
    }
}
