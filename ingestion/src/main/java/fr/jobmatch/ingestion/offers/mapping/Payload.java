package fr.jobmatch.ingestion.offers.mapping;

import fr.jobmatch.ingestion.offers.text.PlainText;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An object of a source's JSON, read without surprises: what is missing, empty or of another type is null.
public record Payload(JsonNode node) {

    /// Return a text on one or more lines, decoded and trimmed; null when there is none.
    public @Nullable String text(String field) {
        var value = node.path(field);
        if (!value.isValueNode() || value.isNull() || value.isMissingNode()) {
            return null;
        }
        var plain = PlainText.of(value.asString(""));
        return plain.isEmpty() ? null : plain;
    }

    /// Return a text that the payload must have.
    /// @throws UnreadableOfferException when it is missing
    public String required(String field) {
        var text = text(field);
        if (text == null) {
            throw new UnreadableOfferException("no " + field);
        }
        return text;
    }

    /// Return a number, also one written as text with a decimal point or comma.
    public @Nullable Double number(String field) {
        var value = node.path(field);
        if (value.isNumber()) {
            return value.asDouble();
        }
        var text = text(field);
        if (text == null || !text.matches("-?\\d+(?:[.,]\\d+)?")) {
            return null;
        }
        return Double.valueOf(text.replace(',', '.'));
    }

    /// Return a truth value, also one written as text.
    public @Nullable Boolean flag(String field) {
        var value = node.path(field);
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        var text = text(field);
        return text == null || !text.matches("(?i)true|false") ? null : Boolean.valueOf(text);
    }

    /// Return an object, empty when there is none.
    public Payload object(String field) {
        return new Payload(node.path(field));
    }

    /// Return the objects of a list; a single object counts as a list of one.
    public List<Payload> objects(String field) {
        var value = node.path(field);
        if (value.isObject()) {
            return List.of(new Payload(value));
        }
        return StreamSupport.stream(value.spliterator(), false)
                .filter(JsonNode::isObject)
                .map(Payload::new)
                .toList();
    }

    /// Return the texts of a list; a single text counts as a list of one.
    public List<String> texts(String field) {
        var value = node.path(field);
        if (value.isValueNode()) {
            var text = text(field);
            return text == null ? List.of() : List.of(text);
        }
        return StreamSupport.stream(value.spliterator(), false)
                .filter(JsonNode::isString)
                .map(entry -> PlainText.of(entry.asString("")))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// Return whether a field holds something: no null, no empty text, list or object.
    public boolean has(String field) {
        var value = node.path(field);
        return value.isContainer() ? !value.isEmpty() : text(field) != null;
    }
}
