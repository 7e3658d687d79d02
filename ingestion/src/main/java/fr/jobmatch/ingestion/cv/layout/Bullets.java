package fr.jobmatch.ingestion.cv.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Knows the signs that open the items of a list.
public final class Bullets {

    private static final String SIGNS = "[•◦▪▫■□●○◆◇►▶▸‣⁃➢➤➔→✓✔❖★☆»›∙⋅◾◼⦿⚫\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf02d]";
    private static final Pattern SIGN = Pattern.compile(SIGNS + "|[-–—*·o]");
    private static final Pattern OPENING = Pattern.compile("^(?:" + SIGNS + "\\s*|[-–—*·]\\s+|[-–—](?=\\p{L}{2}))");

    private Bullets() {}

    /// Return whether a word is nothing but a list sign.
    public static boolean isSign(String word) {
        return SIGN.matcher(word).matches();
    }

    /// Return the text without its list sign; the same text when it has none.
    public static String without(String text) {
        return OPENING.matcher(text).replaceFirst("");
    }

    /// Return the cells of a row without the list sign that opens them; the same cells when there is none.
    public static List<Cell> withoutSign(List<Cell> cells) {
        var words = cells.getFirst().words();
        var first = words.getFirst();
        var rest = new ArrayList<>(cells);
        if (isSign(first.text())) {
            if (words.size() > 1) {
                rest.set(0, new Cell(words.subList(1, words.size())));
            } else if (cells.size() > 1) {
                rest.removeFirst();
            }
        } else if (!without(first.text()).equals(first.text()) && first.text().length() > 1) {
            var changed = new ArrayList<>(words);
            changed.set(0, new Word(without(first.text()), first.box(), first.style(), first.confidence()));
            rest.set(0, new Cell(changed));
        }
        return rest;
    }
}
