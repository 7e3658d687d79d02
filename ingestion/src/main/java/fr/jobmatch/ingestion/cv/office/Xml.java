package fr.jobmatch.ingestion.cv.office;

import fr.jobmatch.domain.profile.UnreadableReason;
import fr.jobmatch.ingestion.cv.detection.UnreadableDocument;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Walks XML without document types, entities or anything from outside.
public final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    public static Xml open(byte[] part) {
        try {
            return new Xml(FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(UnreadableReason.CORRUPT);
        }
    }

    /// Go on; a document type is refused.
    /// @return whether there is anything more
    public boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableDocument(UnreadableReason.DANGEROUS);
            }
            return true;
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(UnreadableReason.CORRUPT);
        }
    }

    public boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isStart(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    public boolean isEnd(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

    public boolean isText() {
        return reader.isCharacters();
    }

    public String text() {
        return reader.getText();
    }

    public String name() {
        return reader.getLocalName();
    }

    /// Return an attribute by its local name, whatever its namespace.
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /// Return the attributes of an element by their local names.
    public Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /// Go past the element that just started.
    void skip() {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += isStart() ? 1 : reader.getEventType() == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
