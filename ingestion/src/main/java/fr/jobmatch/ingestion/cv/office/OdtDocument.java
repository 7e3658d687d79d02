package fr.jobmatch.ingestion.cv.office;

import fr.jobmatch.domain.profile.UnreadableReason;
import fr.jobmatch.ingestion.cv.detection.UnreadableDocument;
import fr.jobmatch.ingestion.cv.detection.ZippedDocument;
import fr.jobmatch.ingestion.cv.layout.Style;
import fr.jobmatch.ingestion.cv.office.Block.Paragraph;
import fr.jobmatch.ingestion.cv.office.Block.Run;
import fr.jobmatch.ingestion.cv.office.Block.Table;
import fr.jobmatch.ingestion.cv.office.Block.TableCell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads an OpenDocument text.
public final class OdtDocument {

    private final Xml xml;
    private final Map<String, Style> styles = new HashMap<>();
    private final List<String> links = new ArrayList<>();
    private int lists;

    private OdtDocument(Xml xml) {
        this.xml = xml;
    }

    /// Return what the document says.
    /// @throws UnreadableDocument when it's damaged or dangerous
    public static OfficeDocument read(byte[] content) {
        var part = ZippedDocument.parts(content, Set.of("content.xml")).get("content.xml");
        if (part == null) {
            throw new UnreadableDocument(UnreadableReason.CORRUPT);
        }
        var document = new OdtDocument(Xml.open(part));
        var lines = new BlockLines();
        lines.add(document.blocks(null, "body"));
        return new OfficeDocument(lines.lines(), document.links, false);
    }

    private List<Block> blocks(@Nullable String end, String path) {
        var blocks = new ArrayList<Block>();
        while (xml.next() && (end == null || !xml.isEnd(end))) {
            if (xml.isEnd("list")) {
                lists--;
            } else if (xml.isStart()) {
                switch (xml.name()) {
                    case "style" -> style();
                    case "list" -> lists++;
                    case "p", "h" -> blocks.add(paragraph(path + "/p[" + blocks.size() + "]"));
                    case "table" -> blocks.add(table(path + "/tbl[" + blocks.size() + "]"));
                    case "tracked-changes", "annotation", "forms" -> xml.skip();
                    default -> {}
                }
            }
        }
        return blocks;
    }

    private Table table(String path) {
        var rows = new ArrayList<List<TableCell>>();
        var row = new ArrayList<TableCell>();
        while (xml.next() && !xml.isEnd("table")) {
            if (xml.isStart("table-cell")) {
                row.add(new TableCell(
                        row.size(), 1, blocks("table-cell", path + "/tr[" + rows.size() + "]/tc[" + row.size() + "]")));
            } else if (xml.isEnd("table-row")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return new Table(rows);
    }

    private Paragraph paragraph(String path) {
        var end = xml.name();
        int level = end.equals("h") ? level(xml.attribute("outline-level")) : 0;
        var runs = new ArrayList<Run>();
        Deque<Style> open = new ArrayDeque<>();
        open.push(styles.getOrDefault(String.valueOf(xml.attribute("style-name")), Style.PLAIN));
        while (xml.next() && !xml.isEnd(end)) {
            if (xml.isText()) {
                runs.add(new Run(xml.text().replace('\n', ' '), open.peek() == null ? Style.PLAIN : open.peek()));
            } else if (xml.isEnd("span")) {
                open.poll();
            } else if (xml.isStart()) {
                inside(runs, open);
            }
        }
        return new Paragraph(path, runs, level, lists > 0, 0);
    }

    private void inside(List<Run> runs, Deque<Style> open) {
        switch (xml.name()) {
            case "span" ->
                open.push(styles.getOrDefault(
                        String.valueOf(xml.attribute("style-name")), open.isEmpty() ? Style.PLAIN : open.peek()));
            case "tab" -> runs.add(new Run("\t", Style.PLAIN));
            case "line-break" -> runs.add(new Run("\n", Style.PLAIN));
            case "s" -> runs.add(new Run(" ", Style.PLAIN));
            case "a" -> {
                var target = xml.attribute("href");
                if (target != null) {
                    links.add(target);
                }
            }
            case "annotation", "note" -> xml.skip();
            default -> {}
        }
    }

    private static int level(@Nullable String value) {
        return value != null && value.matches("[1-9]") ? Integer.parseInt(value) : 1;
    }

    private void style() {
        var name = xml.attribute("name");
        double size = Style.PLAIN.size();
        boolean bold = false;
        boolean italic = false;
        int colour = 0;
        while (xml.next() && !xml.isEnd("style")) {
            if (xml.isStart("text-properties")) {
                var written = xml.attribute("font-size");
                size = written != null && written.matches("\\d+(?:\\.\\d+)?pt")
                        ? Double.parseDouble(written.replace("pt", ""))
                        : size;
                bold = "bold".equals(xml.attribute("font-weight"));
                italic = "italic".equals(xml.attribute("font-style"));
                var shade = xml.attribute("color");
                colour = shade == null ? 0 : DocxStyles.colour(shade.replace("#", ""));
            }
        }
        if (name != null) {
            styles.put(name, new Style(size, bold, italic, colour));
        }
    }
}
