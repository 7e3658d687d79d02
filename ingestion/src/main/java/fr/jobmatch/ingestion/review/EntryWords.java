package fr.jobmatch.ingestion.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The entries of a JSON Resume in words.
final class EntryWords {

    /// The fields that an entry is known by, the most telling first.
    private static final List<String> TITLES = List.of(
            "position",
            "studyType",
            "area",
            "name",
            "institution",
            "organization",
            "language",
            "title",
            "label",
            "network");

    private EntryWords() {}

    /// Return the names of the fields; those of an object inside are written as in `location.city`.
    static List<String> fields(JsonNode entry) {
        var names = new ArrayList<String>();
        entry.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode inner) {
                inner.propertyNames().forEach(name -> names.add(field.getKey() + "." + name));
            } else {
                names.add(field.getKey());
            }
        });
        return names;
    }

    static JsonNode at(JsonNode entry, String field) {
        return entry.at("/" + field.replace('.', '/'));
    }

    /// Return a value as text, a list with one item on each line; empty for none.
    static String words(JsonNode value) {
        if (value.isArray()) {
            return Stream.iterate(0, i -> i < value.size(), i -> i + 1)
                    .map(i -> words(value.get(i)))
                    .collect(Collectors.joining("\n"));
        }
        return value.isObject() ? all(value) : value.isMissingNode() ? "" : value.asString("");
    }

    static String all(JsonNode entry) {
        return fields(entry).stream()
                .map(field -> words(at(entry, field)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// Return up to two telling values, such as the position and the employer.
    static String title(JsonNode entry) {
        return TITLES.stream()
                .map(field -> words(at(entry, field)))
                .filter(text -> !text.isEmpty())
                .limit(2)
                .collect(Collectors.joining(", "));
    }
}
