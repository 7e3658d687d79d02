package fr.jobmatch.ingestion.cv.office;

import fr.jobmatch.domain.profile.UnreadableReason;
import fr.jobmatch.ingestion.cv.detection.UnreadableDocument;
import fr.jobmatch.ingestion.cv.detection.ZippedDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a DOCX: headers, body, footers. External relations are never followed.
public final class DocxDocument {

    private static final Set<String> FOLDERS = Set.of("word/");

    private DocxDocument() {}

    /// Return what the document says.
    /// @throws UnreadableDocument when it's damaged or dangerous
    public static OfficeDocument read(byte[] content) {
        var parts = ZippedDocument.parts(content, FOLDERS);
        var body = parts.get("word/document.xml");
        if (body == null) {
            throw new UnreadableDocument(UnreadableReason.CORRUPT);
        }
        var styles = DocxStyles.read(parts.get("word/styles.xml"));
        var lines = new BlockLines();
        boolean hidden = false;
        for (var name : order(parts)) {
            var blocks = new DocxBlocks(Xml.open(parts.getOrDefault(name, body)), styles);
            lines.startPart();
            lines.add(
                    blocks.read(null, name.equals("word/document.xml") ? "body" : name.replaceAll("word/|\\.xml", "")));
            hidden |= blocks.hidden();
        }
        return new OfficeDocument(lines.lines(), links(parts), hidden);
    }

    private static List<String> order(Map<String, byte[]> parts) {
        var names = new LinkedHashSet<String>();
        parts.keySet().stream()
                .filter(name -> name.matches("word/header\\d*\\.xml"))
                .sorted()
                .forEach(names::add);
        names.add("word/document.xml");
        parts.keySet().stream()
                .filter(name -> name.matches("word/footer\\d*\\.xml"))
                .sorted()
                .forEach(names::add);
        return List.copyOf(names);
    }

    private static List<String> links(Map<String, byte[]> parts) {
        var links = new ArrayList<String>();
        parts.forEach((name, part) -> {
            if (name.startsWith("word/_rels/")) {
                var xml = Xml.open(part);
                while (xml.next()) {
                    var type = xml.isStart("Relationship") ? xml.attribute("Type") : null;
                    var target = type == null ? null : xml.attribute("Target");
                    if (target != null && type != null && type.endsWith("/hyperlink")) {
                        links.add(target);
                    }
                }
            }
        });
        return links;
    }
}
