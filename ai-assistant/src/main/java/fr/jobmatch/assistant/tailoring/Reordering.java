package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Puts the best of a list first and keeps the order of equals.
final class Reordering {

    private Reordering() {}

    /// Return the new order as a change; empty when the list is already in that order.
    static <T> Optional<Change> of(
            List<T> items,
            ToDoubleFunction<T> worth,
            Function<T, FieldPath> path,
            Function<T, String> text,
            FieldPath target,
            String why) {
        var best = items.stream()
                .sorted(Comparator.comparingDouble(worth).reversed())
                .toList();
        return best.equals(items)
                ? Optional.empty()
                : Optional.of(Proposal.of(
                        Change.Kind.MOVED,
                        target,
                        items.stream().map(text).collect(Collectors.joining("\n")),
                        best.stream().map(text).collect(Collectors.joining("\n")),
                        why,
                        List.of(text.apply(best.getFirst())),
                        best.stream().map(path).toList()));
    }
}
