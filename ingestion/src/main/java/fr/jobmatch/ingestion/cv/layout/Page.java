package fr.jobmatch.ingestion.cv.layout;

import java.util.List;

/// The words of a page.
/// @param number from 1
/// @param width in points
/// @param height in points
public record Page(int number, double width, double height, List<Word> words) {
    public Page {
        words = List.copyOf(words);
    }
}
