package fr.jobmatch.assistant.gate;

import fr.jobmatch.lexicon.text.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The categories of driving licences and which of them a category implies.
final class VehicleCategories {

    private final Map<String, List<String>> implied = new HashMap<>();

    VehicleCategories() {
        Resource.rows(VehicleCategories.class, "vehicle-categories.txt")
                .forEach(row -> implied.put(row.getFirst(), row.subList(1, row.size())));
    }

    boolean has(String category) {
        return implied.containsKey(category);
    }

    /// Return whether who holds one category also holds the other.
    boolean implies(String held, String claimed) {
        return held.equals(claimed) || implied.getOrDefault(held, List.of()).contains(claimed);
    }
}
