package fr.jobmatch.ingestion.offers.mapping;

import fr.jobmatch.domain.offer.Offer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Counts, by field, how many payloads state it and how many of those were read.
public final class ReadCounts {

    private final List<ReadField> fields;
    private final Map<String, ReadCount> counts = new LinkedHashMap<>();

    public ReadCounts(List<ReadField> fields) {
        this.fields = List.copyOf(fields);
        fields.forEach(field -> counts.put(field.name(), new ReadCount(0, 0, 0)));
    }

    /// Count one offer.
    public void add(JsonNode payload, Offer offer) {
        for (var field : fields) {
            boolean present = field.present().test(new Payload(payload));
            boolean read = field.read().test(offer);
            counts.computeIfPresent(field.name(), (name, count) -> count.plus(present, read));
        }
    }

    /// Return the counts by field name.
    public Map<String, ReadCount> byField() {
        return new TreeMap<>(counts);
    }

    @Override
    public String toString() {
        var lines = new StringBuilder("%-24s %8s %8s %8s%n".formatted("field", "present", "read", "from text"));
        counts.forEach((name, count) ->
                lines.append("%-24s %8d %8d %8d%n".formatted(name, count.present(), count.read(), count.found())));
        return lines.toString();
    }

    /// @param present payloads that state the field
    /// @param read offers of those that have it
    /// @param found offers that have it although the payload's field is empty: read from the text
    public record ReadCount(int present, int read, int found) {
        ReadCount plus(boolean isPresent, boolean isRead) {
            return new ReadCount(
                    present + (isPresent ? 1 : 0),
                    read + (isPresent && isRead ? 1 : 0),
                    found + (!isPresent && isRead ? 1 : 0));
        }
    }
}
