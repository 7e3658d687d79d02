package fr.jobmatch.ingestion.cv.office;

import fr.jobmatch.ingestion.cv.layout.Style;
import fr.jobmatch.ingestion.cv.office.Block.Paragraph;
import fr.jobmatch.ingestion.cv.office.Block.Run;
import fr.jobmatch.ingestion.cv.office.Block.Table;
import fr.jobmatch.ingestion.cv.office.Block.TableCell;
import fr.jobmatch.ingestion.cv.office.Block.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads the blocks of one part of a DOCX. Deleted and hidden text, field codes and fallbacks for old programs are left
/// out.
final class DocxBlocks {

    private static final double TWIPS = 20.0;
    private static final int WHITE = 0xFFFFFF;

    private final Xml xml;
    private final DocxStyles styles;
    private boolean hidden;
    private int shaded;

    DocxBlocks(Xml xml, DocxStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /// Return whether text was left out that a reader would not see.
    boolean hidden() {
        return hidden;
    }

    /// Return the blocks up to the end of an element, or of the part.
    List<Block> read(@Nullable String end, String path) {
        var blocks = new ArrayList<Block>();
        int paragraphs = 0;
        int tables = 0;
        while (xml.next() && (end == null || !xml.isEnd(end))) {
            if (xml.isStart("p")) {
                paragraph(path + "/p[" + paragraphs++ + "]", blocks);
            } else if (xml.isStart("tbl")) {
                blocks.add(table(path + "/tbl[" + tables++ + "]"));
            } else if (xml.isStart("Fallback")) {
                xml.skip();
            }
        }
        return blocks;
    }

    private Table table(String path) {
        var rows = new ArrayList<List<TableCell>>();
        while (xml.next() && !xml.isEnd("tbl")) {
            if (xml.isStart("tr")) {
                rows.add(row(path + "/tr[" + rows.size() + "]"));
            }
        }
        return new Table(rows);
    }

    private List<TableCell> row(String path) {
        var cells = new ArrayList<TableCell>();
        int column = 0;
        while (xml.next() && !xml.isEnd("tr")) {
            if (xml.isStart("tc")) {
                var cell = cell(path + "/tc[" + cells.size() + "]", column);
                cells.add(cell);
                column += cell.span();
            }
        }
        return cells;
    }

    private TableCell cell(String path, int column) {
        int span = 1;
        boolean shade = false;
        var blocks = new ArrayList<Block>();
        int paragraphs = 0;
        int tables = 0;
        while (xml.next() && !xml.isEnd("tc")) {
            if (xml.isStart("gridSpan")) {
                var value = xml.attribute("val");
                span = value != null && value.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
            } else if (xml.isStart("shd")) {
                shade = fills(xml.attribute("fill"));
                shaded += shade ? 1 : 0;
            } else if (xml.isStart("p")) {
                paragraph(path + "/p[" + paragraphs++ + "]", blocks);
            } else if (xml.isStart("tbl")) {
                blocks.add(table(path + "/tbl[" + tables++ + "]"));
            } else if (xml.isStart("Fallback")) {
                xml.skip();
            }
        }
        shaded -= shade ? 1 : 0;
        return new TableCell(column, span, blocks);
    }

    private static boolean fills(@Nullable String fill) {
        return fill != null && !fill.equals("auto") && !fill.equalsIgnoreCase("FFFFFF");
    }

    /// Read a paragraph, then the text boxes that hang on it.
    private void paragraph(String path, List<Block> into) {
        var format = new Format();
        var runs = new ArrayList<Run>();
        var boxes = new ArrayList<Block>();
        while (xml.next() && !xml.isEnd("p")) {
            if (xml.isStart("pPr")) {
                format.read();
            } else if (xml.isStart("r")) {
                run(path, format, runs, boxes);
            } else if (xml.isStart("Fallback") || xml.isStart("del")) {
                xml.skip();
            }
        }
        into.add(new Paragraph(path, runs, format.level, format.bullet, format.indent));
        into.addAll(boxes);
        shaded -= format.shade ? 1 : 0;
    }

    private void run(String path, Format format, List<Run> runs, List<Block> boxes) {
        var look = new RunLook(format);
        var text = new StringBuilder();
        while (xml.next() && !xml.isEnd("r")) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "rPr" -> look.read();
                case "t" -> text.append(content("t"));
                case "tab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "txbxContent" -> boxes.add(box(path));
                case "Fallback", "instrText", "delText" -> xml.skip();
                default -> {}
            }
        }
        boolean unseen = look.vanish || look.colour == WHITE && shaded == 0 && !look.shade || look.size < 3;
        if (unseen && !text.toString().isBlank()) {
            hidden = true;
        } else if (!text.isEmpty()) {
            var written = look.capitals ? text.toString().toUpperCase(Locale.FRENCH) : text.toString();
            runs.add(new Run(written, look.style()));
        }
    }

    private TextBox box(String path) {
        shaded++;
        var box = new TextBox(read("txbxContent", path + "/box"));
        shaded--;
        return box;
    }

    private String content(String element) {
        var text = new StringBuilder();
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isText()) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }

    /// How a paragraph is set.
    private final class Format {
        private DocxStyles.Look look = styles.look(null);
        private int level;
        private boolean bullet;
        private boolean shade;
        private double indent;

        void read() {
            while (xml.next() && !xml.isEnd("pPr")) {
                if (!xml.isStart()) {
                    continue;
                }
                switch (xml.name()) {
                    case "pStyle" -> {
                        look = styles.look(xml.attribute("val"));
                        level = look.level();
                        bullet = look.list();
                    }
                    case "numId" -> bullet = level == 0 && !"0".equals(xml.attribute("val"));
                    case "shd" -> {
                        shade = fills(xml.attribute("fill"));
                        shaded += shade ? 1 : 0;
                    }
                    case "ind" -> {
                        var left = xml.attribute("left");
                        indent = left != null && left.matches("\\d{1,5}") ? Integer.parseInt(left) / TWIPS : indent;
                    }
                    case "outlineLvl" -> {
                        var value = xml.attribute("val");
                        level = value != null && value.matches("[0-8]") ? Integer.parseInt(value) + 1 : level;
                    }
                    case "rPr" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    /// How a run is set, starting from its paragraph.
    private final class RunLook {
        private double size;
        private boolean bold;
        private boolean italic;
        private boolean vanish;
        private boolean capitals;
        private boolean shade;
        private int colour;

        RunLook(Format format) {
            size = format.look.size();
            bold = format.look.bold();
            italic = format.look.italic();
            colour = format.look.colour();
        }

        void read() {
            while (xml.next() && !xml.isEnd("rPr")) {
                if (!xml.isStart()) {
                    continue;
                }
                var value = xml.attribute("val");
                switch (xml.name()) {
                    case "rStyle" -> bold |= styles.look(value).bold();
                    case "sz" -> size = DocxStyles.halfPoints(value, size);
                    case "b" -> bold = DocxStyles.on(value);
                    case "i" -> italic = DocxStyles.on(value);
                    case "vanish" -> vanish = DocxStyles.on(value);
                    case "caps", "smallCaps" -> capitals = DocxStyles.on(value);
                    case "color" -> colour = DocxStyles.colour(value);
                    case "shd" -> shade = fills(xml.attribute("fill"));
                    default -> {}
                }
            }
        }

        Style style() {
            return new Style(size, bold, italic, colour);
        }
    }
}
