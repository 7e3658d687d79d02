package fr.jobmatch.ingestion.offers.store;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Counts which fields of the canonical offers become others.
final class CanonicalChanges {

    private final Map<String, Integer> fields = new TreeMap<>();
    private int changed;

    /// Compare an offer as it is stored with the one derived now.
    /// @return whether any field became another
    boolean add(JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        // when it was last seen stands beside the canonical offer
        names.remove("lastSeenAt");
        boolean any = false;
        for (var name : names) {
            if (!before.path(name).equals(after.path(name))) {
                fields.merge(name, 1, Integer::sum);
                any = true;
            }
        }
        changed += any ? 1 : 0;
        return any;
    }

    int changed() {
        return changed;
    }

    Map<String, Integer> fields() {
        return fields;
    }
}
