package fr.jobmatch.ingestion.offers.mapping;

import fr.jobmatch.ingestion.offers.text.PlainText;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An object of a source's JSON, read without surprises: what is missing, empty or of another type is null.
/// @param cleaning what makes its texts plain
public record Payload(JsonNode node, UnaryOperator<String> cleaning) {

    /// An object with texts of any origin.
    public Payload(JsonNode node) {
        this(node, PlainText::of);
    }

    /// Return an object whose texts are plain already.
    public static Payload plain(JsonNode node) {
        return new Payload(node, UnaryOperator.identity());
    }

    /// Return a text on one or more lines, decoded and trimmed; null when there is none.
    public @Nullable String text(String field) {
        var value = node.path(field);
        if (!value.isValueNode() || value.isNull() || value.isMissingNode()) {
            return null;
        }
        var plain = cleaning.apply(value.asString(""));
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
        return new Payload(node.path(field), cleaning);
    }

    /// Return the objects of a list; a single object counts as a list of one.
    public List<Payload> objects(String field) {
        var value = node.path(field);
        if (value.isObject()) {
            return List.of(new Payload(value, cleaning));
        }
        return StreamSupport.stream(value.spliterator(), false)
                .filter(JsonNode::isObject)
                .map(entry -> new Payload(entry, cleaning))
                .toList();
    }

    /// Return the texts of a list; a single text counts as a list of one.
    public List<String> texts(String field) {
        var value = node.path(field);
        if (value.isValueNode()) {
            var text = text(field);
            return text == null ? List.of() : List.of(text);
        }
        if (!value.isArray()) {
            return List.of();
        }
        return StreamSupport.stream(value.spliterator(), false)
                .filter(JsonNode::isString)
                .map(entry -> cleaning.apply(entry.asString("")))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// Return whether a field holds something: no null, no empty text, list or object.
    public boolean has(String field) {
        var value = node.path(field);
        return value.isContainer() ? !value.isEmpty() : text(field) != null;
    }
}
