package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.lexicon.contact.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text with the place taken off its end: `Cabinet Prigent, Rennes`, `Acme Corp (New York, NY)`.
/// @param parts what is left, cut at commas
record Peel(List<String> parts, @Nullable String place) {

    private static final Pattern BRACKETS = Pattern.compile("^(.*\\S)\\s*\\(([^()]{2,40})\\)$");

    static Peel of(String text, boolean alone) {
        var brackets = BRACKETS.matcher(text);
        if (brackets.matches() && Places.isPlace(brackets.group(2))) {
            return new Peel(Fragments.commas(brackets.group(1)), brackets.group(2));
        }
        var parts = new ArrayList<>(Fragments.commas(text.strip().replaceFirst("(?<=\\p{L}{2})\\.$", "")));
        var place = new ArrayList<String>();
        while (parts.size() > 1 && place.size() < 3 && !place.contains(parts.getLast()) && isPlace(parts, place)) {
            place.addFirst(parts.removeLast());
        }
        if (!place.isEmpty()
                && parts.size() > (alone ? 2 : 1)
                && Places.isPlace(parts.getLast() + ", " + place.getFirst())) {
            place.addFirst(parts.removeLast());
        }
        return new Peel(parts, place.isEmpty() ? null : String.join(", ", place));
    }

    private static boolean isPlace(List<String> parts, List<String> place) {
        var last = parts.getLast();
        if (last.matches("[A-Z]{2}") && parts.size() > 1) {
            return Countries.ofState(last).isPresent() || Countries.code(last).isPresent();
        }
        if (!place.isEmpty() && place.getFirst().matches("[A-Z]{2}|(?i)(?:usa|uk|france)")) {
            return Clues.position(last) >= -0.2
                    && Clues.position(last) < 0.5
                    && Clues.words(last).size() <= 3;
        }
        return Places.isPlace(last) && Clues.words(last).size() <= 5;
    }
}
