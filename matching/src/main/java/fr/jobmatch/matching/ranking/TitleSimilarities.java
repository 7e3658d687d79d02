package fr.jobmatch.matching.ranking;

import fr.jobmatch.matching.criteria.Similarity;
import fr.jobmatch.matching.facts.HeldTitle;
import fr.jobmatch.matching.facts.OfferTitle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How near titles of candidates are to every title of the offers. What was worked out is kept for the titles asked
/// for last: people look at several pages, and change a filter or a wish.
final class TitleSimilarities {
    private static final int MOST_KEPT = 96;
    private static final int AT_ONCE = 2048;
    private static final int NEVER = -1;

    private final Map<String, Known> known = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /// Return for each title the similarities, 0 to 1, by the number of the offers' title; what stands at unused
    /// numbers
    /// means nothing. Each title of the offers is looked at once for all that aren't known yet.
    Map<String, float[]> of(Collection<HeldTitle> held, Numbers<OfferTitle> titles) {
        var all = new HashMap<String, float[]>();
        var unknown = new ArrayList<Filling>();
        for (var title : held) {
            if (!all.containsKey(title.text())) {
                var filling = filling(title, titles);
                all.put(title.text(), filling.values());
                if (filling.since() != titles.now()) {
                    unknown.add(filling);
                }
            }
        }
        if (!unknown.isEmpty()) {
            fill(unknown, titles);
        }
        return all;
    }

    private Filling filling(HeldTitle title, Numbers<OfferTitle> titles) {
        var before = known(title.text());
        if (before == null) {
            return new Filling(title, new float[titles.bound()], NEVER);
        }
        boolean current = before.asOf() == titles.now();
        var values = current ? before.values() : Arrays.copyOf(before.values(), titles.bound());
        return new Filling(title, values, before.asOf());
    }

    private void fill(List<Filling> unknown, Numbers<OfferTitle> titles) {
        int bound = titles.bound();
        IntStream.range(0, (bound + AT_ONCE - 1) / AT_ONCE).parallel().forEach(part -> {
            for (int number = part * AT_ONCE; number < Math.min(bound, (part + 1) * AT_ONCE); number++) {
                fill(unknown, titles, number);
            }
        });
        unknown.forEach(filling -> keep(filling.title().text(), new Known(filling.values(), titles.now())));
    }

    private static void fill(List<Filling> unknown, Numbers<OfferTitle> titles, int number) {
        var offered = titles.get(number);
        if (offered != null) {
            for (var filling : unknown) {
                if (titles.givenAfter(number, filling.since())) {
                    filling.values()[number] = (float) Similarity.title(filling.title(), offered);
                }
            }
        }
    }

    /// @param since the moment up to which the values are there
    private record Filling(HeldTitle title, float[] values, int since) {}

    private synchronized @Nullable Known known(String title) {
        return known.get(title);
    }

    private synchronized void keep(String title, Known values) {
        known.put(title, values);
    }

    /// @param asOf the moment of the numbers at which the values were complete
    private record Known(float[] values, int asOf) {}
}
