package fr.jobmatch.ingestion.cv.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Decides which part of an entry is what somebody was or learned and which is where: by the words of the part, and by
/// what the same place in the other entries holds.
final class Roles {

    private static final double OWN = 1.0;
    private static final double OTHERS = 0.6;
    /// What entries of another shape say by the same place.
    private static final double UNLIKE = 0.2;

    private final ToDoubleFunction<String> what;
    private final Map<String, Double> slots = new HashMap<>();
    private final UsualPlaces usual = new UsualPlaces();

    /// @param what how much a text looks like the first of the two; negative for the second
    Roles(ToDoubleFunction<String> what) {
        this.what = what;
    }

    /// Return the fields of each entry.
    List<Named> assign(List<List<Fragment>> entries) {
        entries.forEach(entry -> usual.learn(entry, shape(entry)));
        var peeled = entries.stream().map(this::peeled).toList();
        peeled.forEach(this::vote);
        return peeled.stream().map(this::named).toList();
    }

    private void vote(Peeled entry) {
        if (entry.parts.size() < 2) {
            return;
        }
        for (var part : entry.parts) {
            double score = Math.clamp(score(part), -2, 2);
            slots.merge(part.slot(), score, Double::sum);
            slots.merge(entry.shape + part.slot(), score, Double::sum);
        }
    }

    /// Entries that divide their lines alike put the same things in the same places.
    private static String shape(List<Fragment> parts) {
        return parts.stream().map(Fragment::slot).collect(Collectors.joining(" ")) + ": ";
    }

    private double score(Fragment part) {
        return part.after() ? -3 : what.applyAsDouble(part.text());
    }

    private Named named(Peeled entry) {
        var parts = entry.parts;
        if (parts.isEmpty()) {
            return new Named(null, null, entry.place, List.of());
        }
        if (parts.size() == 1) {
            var only = parts.getFirst();
            boolean first = score(only) >= -0.4;
            return new Named(first ? only : null, first ? null : only, entry.place, List.of());
        }
        return best(entry);
    }

    private Named best(Peeled entry) {
        var parts = entry.parts;
        Fragment what = parts.get(0);
        Fragment where = parts.get(1);
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.size(); j++) {
                double score = i == j
                        ? Double.NEGATIVE_INFINITY
                        : value(entry, i) - value(entry, j) - 0.35 * (i + j) + (i < j ? 0.1 : 0);
                if (score > most) {
                    most = score;
                    what = parts.get(i);
                    where = parts.get(j);
                }
            }
        }
        var rest = new ArrayList<>(parts);
        rest.remove(what);
        rest.remove(where);
        return new Named(what, where, entry.place, rest);
    }

    private double value(Peeled entry, int at) {
        var part = entry.parts.get(at);
        double alike = slots.getOrDefault(entry.shape + part.slot(), 0.0);
        double unlike = slots.getOrDefault(part.slot(), 0.0) - alike;
        return OWN * score(part) + OTHERS * Math.clamp(alike, -3, 3) + UNLIKE * Math.clamp(unlike, -3, 3);
    }

    /// Take places off, and cut at commas where nothing else divides an entry.
    private Peeled peeled(List<Fragment> fragments) {
        var parts = new ArrayList<Fragment>();
        String place = null;
        for (var fragment : fragments) {
            boolean needed = fragments.size() == 1;
            if (fragments.size() > 1
                    && (Places.isPlace(fragment.text()) || town(fragments, fragment))
                    && (neither(fragment) || Places.isAround(fragment.text()))
                    && parts.size() + remaining(fragments, fragment) > 0) {
                place = place == null ? fragment.text() : place;
                continue;
            }
            var peel = usual.peel(fragment.text(), needed, what);
            if (peel.place() != null) {
                place = place == null ? peel.place() : place;
            }
            if (needed && peel.parts().size() > 1 || opposed(peel.parts())) {
                for (int i = 0; i < peel.parts().size(); i++) {
                    parts.add(new Fragment(peel.parts().get(i), fragment.slot() + "," + i, false, fragment.lines()));
                }
            } else {
                parts.add(new Fragment(
                        String.join(", ", peel.parts()), fragment.slot(), fragment.after(), fragment.lines()));
            }
        }
        if (parts.size() == 1 && fragments.size() > 1) {
            var only = parts.getFirst();
            var cut = cutByRole(only);
            if (cut.size() > 1) {
                return new Peeled(cut, place, shape(fragments));
            }
        }
        return new Peeled(cutIfOneSided(parts), place, shape(fragments));
    }

    private boolean town(List<Fragment> fragments, Fragment fragment) {
        return usual.standsForPlace(fragment, shape(fragments), what)
                && fragments.stream().anyMatch(other -> what.applyAsDouble(other.text()) > 0.8);
    }

    /// A mason in capitals is spelt like a town.
    private boolean neither(Fragment fragment) {
        double score = what.applyAsDouble(fragment.text());
        return score >= -0.1 && score < 1.5;
    }

    /// Return whether a text holds both kinds, divided by commas only.
    private boolean opposed(List<String> parts) {
        return parts.stream().anyMatch(part -> what.applyAsDouble(part) > 0.8)
                && parts.stream().anyMatch(part -> what.applyAsDouble(part) < -0.8);
    }

    private static int remaining(List<Fragment> fragments, Fragment fragment) {
        return fragments.size() - fragments.indexOf(fragment) - 1;
    }

    private List<Fragment> cutByRole(Fragment only) {
        var parts = Fragments.commas(only.text());
        var cut = new ArrayList<Fragment>();
        for (int i = 0; i < parts.size(); i++) {
            cut.add(new Fragment(parts.get(i), only.slot() + "," + i, false, only.lines()));
        }
        return cut;
    }

    /// Return the parts, with one cut at its comma where it holds both kinds: `Nexus AI, Co-Founder & CTO`.
    private List<Fragment> cutIfOneSided(List<Fragment> parts) {
        if (parts.size() != 1) {
            return parts;
        }
        return cutByRole(parts.getFirst());
    }

    /// The fields of an entry.
    /// @param what the position or diploma
    /// @param where the employer or school
    record Named(
            @Nullable Fragment what,
            @Nullable Fragment where,
            @Nullable String place,
            List<Fragment> rest) {}

    private record Peeled(List<Fragment> parts, @Nullable String place, String shape) {}
}
