package fr.jobmatch.ingestion.cv.europass;

import fr.jobmatch.domain.profile.UnreadableReason;
import fr.jobmatch.ingestion.cv.detection.UnreadableDocument;
import fr.jobmatch.ingestion.cv.office.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An element of an XML document, by local names.
record Element(String name, String text, List<Attribute> attributes, List<Element> children) {

    private static final int DEEPEST = 40;
    private static final int MOST = 20_000;

    record Attribute(String name, String value) {}

    /// Return the root of a document.
    /// @throws UnreadableDocument when it's no XML, has a document type, or is too deep or too long
    static Element read(byte[] content) {
        var xml = Xml.open(content);
        while (xml.next()) {
            if (xml.isStart()) {
                return read(xml, 0, new int[1]);
            }
        }
        throw new UnreadableDocument(UnreadableReason.CORRUPT);
    }

    private static Element read(Xml xml, int depth, int[] count) {
        if (depth > DEEPEST || ++count[0] > MOST) {
            throw new UnreadableDocument(UnreadableReason.TOO_LARGE);
        }
        var name = xml.name();
        var attributes = xml.attributes().entrySet().stream()
                .map(entry -> new Attribute(entry.getKey(), entry.getValue()))
                .toList();
        var children = new ArrayList<Element>();
        var text = new StringBuilder();
        while (xml.next() && !xml.isEnd(name)) {
            if (xml.isStart()) {
                children.add(read(xml, depth + 1, count));
            } else if (xml.isText()) {
                text.append(xml.text());
            }
        }
        return new Element(name, text.toString().strip().replaceAll("\\s+", " "), attributes, children);
    }

    /// Return the elements at the end of a path of child names.
    List<Element> all(String path) {
        var found = List.of(this);
        for (var step : path.split("/")) {
            found = found.stream()
                    .flatMap(element -> element.children.stream())
                    .filter(child -> child.name.equals(step))
                    .toList();
        }
        return found;
    }

    Optional<Element> first(String path) {
        return all(path).stream().findFirst();
    }

    /// Return the text at the end of a path; empty when there is none.
    Optional<String> text(String path) {
        return first(path).map(Element::text).filter(text -> !text.isEmpty());
    }

    Optional<String> attribute(String wanted) {
        return attributes.stream()
                .filter(attribute -> attribute.name.equals(wanted))
                .map(Attribute::value)
                .findFirst();
    }
}
