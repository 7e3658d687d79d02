package fr.jobmatch.ingestion.review;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes one entry of two, and two of one.
final class EntryFusion {

    private static final String START = "startDate";
    private static final String END = "endDate";

    private EntryFusion() {}

    /// Add what the second entry says to the first. A period that one of them leaves open stays open.
    static void into(ObjectNode first, ObjectNode second) {
        boolean running = running(first) || running(second);
        var start = chosen(first.get(START), second.get(START), true);
        var end = running ? null : chosen(first.get(END), second.get(END), false);
        second.properties().forEach(field -> join(first, field.getKey(), field.getValue()));
        put(first, START, start);
        put(first, END, end);
    }

    private static void join(ObjectNode first, String name, JsonNode added) {
        if (first.get(name) instanceof ArrayNode list && added instanceof ArrayNode more) {
            list.addAll(more);
        } else if (!first.has(name)) {
            first.set(name, added);
        }
    }

    private static boolean running(ObjectNode entry) {
        return entry.has(START) && !entry.has(END);
    }

    /// Dates in ISO 8601 sort as text, reduced ones too.
    private static @Nullable JsonNode chosen(@Nullable JsonNode a, @Nullable JsonNode b, boolean earlier) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.asString().compareTo(b.asString()) <= 0 == earlier ? a : b;
    }

    private static void put(ObjectNode entry, String name, @Nullable JsonNode value) {
        if (value == null) {
            entry.remove(name);
        } else {
            entry.set(name, value);
        }
    }

    /// Leave the items of a list before an index to the first entry, the others to the second.
    static void cut(ObjectNode first, ObjectNode second, String list, int index) {
        if (!(first.get(list) instanceof ArrayNode before) || !(second.get(list) instanceof ArrayNode after)) {
            return;
        }
        for (int i = before.size() - 1; i >= index; i--) {
            before.remove(i);
        }
        for (int i = 0; i < index; i++) {
            after.remove(0);
        }
    }
}
