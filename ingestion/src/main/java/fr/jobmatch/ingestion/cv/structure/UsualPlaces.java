package fr.jobmatch.ingestion.cv.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/// Where the entries of a section say where they were: small towns are in no list, but stand where others do.
final class UsualPlaces {

    private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:[ -][\\p{L}'’]+){0,3}");
    private static final double NEITHER = 0.3;

    private final Map<String, Integer> slots = new HashMap<>();
    /// How many more texts end in a place behind a comma than in another name.
    private int endings;

    void learn(List<Fragment> fragments, String shape) {
        for (var fragment : fragments) {
            if (fragments.size() > 1) {
                slots.merge(shape + fragment.slot(), Places.isPlace(fragment.text()) ? 1 : -1, Integer::sum);
            }
            if (Fragments.commas(fragment.text()).size() > 1) {
                endings += Peel.of(fragment.text(), false).place() != null ? 1 : -1;
            }
        }
    }

    /// Return whether a name stands where at least half of the entries of the same shape hold a place.
    boolean standsForPlace(Fragment fragment, String shape, ToDoubleFunction<String> what) {
        return slots.getOrDefault(shape + fragment.slot(), -1) >= 0 && town(fragment.text(), what);
    }

    /// Return a text with the place at its end taken off, also an unknown one where most texts end so.
    Peel peel(String text, boolean alone, ToDoubleFunction<String> what) {
        var peel = Peel.of(text, alone);
        var parts = peel.parts();
        boolean ends = endings > 0 && peel.place() == null && parts.size() > (alone ? 2 : 1);
        return ends && town(parts.getLast(), what)
                ? new Peel(parts.subList(0, parts.size() - 1), parts.getLast())
                : peel;
    }

    private static boolean town(String text, ToDoubleFunction<String> what) {
        return TOWN.matcher(text).matches()
                && !text.equals(text.toUpperCase(Locale.ROOT))
                && !Clues.opensOrganisation(text)
                && Math.abs(what.applyAsDouble(text)) < NEITHER;
    }
}
