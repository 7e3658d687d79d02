package fr.jobmatch.ingestion.offers.capture;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JobPosting items written into the elements of a page, as microdata or RDFa, in the shape of JSON-LD.
/// @param type attribute that names what an element describes
/// @param property attribute that names which property of it an element holds
record Markup(String type, String property) {

    static final Markup MICRODATA = new Markup("itemtype", "itemprop");
    static final Markup RDFA = new Markup("typeof", "property");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DEEPEST = 12;

    /// Elements whose value stands in an attribute.
    private static final List<String> VALUES = List.of("content", "datetime", "href", "src");

    List<JsonNode> postings(Document page) {
        return page.select("[" + type + "]").stream()
                .filter(element -> describes(element, "JobPosting"))
                .map(element -> (JsonNode) item(element, "JobPosting", 0))
                .toList();
    }

    private boolean describes(Element element, String wanted) {
        return element.attr(type).matches("(?:\\S*[\\s/:#])?" + wanted + "(?:\\s.*)?");
    }

    private ObjectNode item(Element scope, String name, int depth) {
        var item = JSON.createObjectNode().put("@type", name);
        addProperties(scope, item, depth);
        return item;
    }

    /// Properties of the things inside belong to those, not to this one.
    private void addProperties(Element parent, ObjectNode item, int depth) {
        for (var child : parent.children()) {
            var names = child.attr(property).strip();
            if (!names.isEmpty()) {
                var value = value(child, depth);
                for (var name : names.split("\\s+")) {
                    put(item, name.substring(name.lastIndexOf(':') + 1), value);
                }
            }
            boolean ownThing = child.hasAttr(type);
            if (!ownThing && depth < DEEPEST) {
                addProperties(child, item, depth + 1);
            }
        }
    }

    private JsonNode value(Element element, int depth) {
        if (element.hasAttr(type) && depth < DEEPEST) {
            var full = element.attr(type).strip();
            return item(element, full.substring(Math.max(full.lastIndexOf('/'), full.lastIndexOf(':')) + 1), depth + 1);
        }
        for (var attribute : VALUES) {
            if (element.hasAttr(attribute) && !element.attr(attribute).isBlank()) {
                return JSON.valueToTree(element.attr(attribute).strip());
            }
        }
        return JSON.valueToTree(element.html());
    }

    private static void put(ObjectNode item, String name, JsonNode value) {
        var known = item.get(name);
        if (known == null) {
            item.set(name, value);
        } else if (known instanceof ArrayNode list) {
            list.add(value);
        } else {
            item.set(name, JSON.createArrayNode().add(known).add(value));
        }
    }
}
