package fr.jobmatch.ingestion.offers.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Groups of ids that grow together (union-find); the smallest id stands for its group, so that the order of joining
/// doesn't matter.
final class Unions {

    private final Map<UUID, UUID> parents = new HashMap<>();

    void add(UUID id) {
        parents.putIfAbsent(id, id);
    }

    void join(UUID one, UUID other) {
        add(one);
        add(other);
        var a = root(one);
        var b = root(other);
        if (a.compareTo(b) < 0) {
            parents.put(b, a);
        } else {
            parents.put(a, b);
        }
    }

    UUID root(UUID id) {
        var root = id;
        for (var parent = parents.getOrDefault(root, root); !parent.equals(root); ) {
            root = parent;
            parent = parents.getOrDefault(root, root);
        }
        return root;
    }

    Set<UUID> members() {
        return Set.copyOf(parents.keySet());
    }
}
