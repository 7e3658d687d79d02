package fr.jobmatch.benchmarks.cvs;

import fr.jobmatch.benchmarks.cvs.Row.Span;
import fr.jobmatch.benchmarks.cvs.Row.Weight;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// WordprocessingML, as little of it as these documents need.
/// @param look of the document
record DocxText(Look look) {

    private static final String NAMESPACES = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    String name(String text) {
        return "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr>" + run(Weight.BOLD, text, 40) + "</w:p>";
    }

    String heading(String text) {
        boolean styled = look.heading() < 4;
        return styled
                ? "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>" + run(Weight.BOLD, text, 26) + "</w:p>"
                : "<w:p><w:pPr><w:spacing w:before='200'/></w:pPr>" + run(Weight.BOLD, text, 24) + "</w:p>";
    }

    String paragraph(Span... spans) {
        return "<w:p>" + runs(List.of(spans)) + "</w:p>";
    }

    String tabbed(List<Span> spans, String right) {
        return "<w:p><w:pPr><w:tabs><w:tab w:val='right' w:pos='"
                + (look.columns() == 1 || look.columns() == 2 ? 5800 : 9600) + "'/></w:tabs></w:pPr>" + runs(spans)
                + "<w:r><w:tab/></w:r>" + run(Weight.PLAIN, right, 20) + "</w:p>";
    }

    String bullet(String text) {
        return "<w:p><w:pPr><w:ind w:left='360' w:hanging='200'/></w:pPr>" + run(Weight.PLAIN, "• " + text, 20)
                + "</w:p>";
    }

    /// Return a table whose first column has a width in twips.
    String table(List<List<String>> rows, int first) {
        var body = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "<w:tc><w:tcPr/>" + cell + "<w:p/></w:tc>")
                        .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                .collect(Collectors.joining());
        var grid = rows.getFirst().size() == 1 ? "" : "<w:gridCol w:w='" + (9600 - first) + "'/>";
        return "<w:tbl><w:tblPr><w:tblW w:w='9600' w:type='dxa'/></w:tblPr><w:tblGrid><w:gridCol w:w='" + first + "'/>"
                + grid + "</w:tblGrid>" + body + "</w:tbl><w:p/>";
    }

    /// Return a paragraph from which a text box hangs.
    String box(String content) {
        return "<w:p><w:r><w:drawing><wp:anchor distT='0' distB='0' distL='0' distR='0' simplePos='0' relativeHeight='2'"
                + " behindDoc='0' locked='0' layoutInCell='1' allowOverlap='0'><wp:simplePos x='0' y='0'/>"
                + "<wp:positionH relativeFrom='margin'><wp:align>right</wp:align></wp:positionH>"
                + "<wp:positionV relativeFrom='margin'><wp:align>top</wp:align></wp:positionV>"
                + "<wp:extent cx='2200000' cy='1200000'/><wp:wrapSquare wrapText='bothSides'/><wp:docPr id='7' name='box'/>"
                + "<a:graphic><a:graphicData uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'><wps:wsp>"
                + "<wps:cNvSpPr txBox='1'/><wps:spPr><a:xfrm><a:off x='0' y='0'/><a:ext cx='2200000' cy='1200000'/></a:xfrm>"
                + "<a:prstGeom prst='rect'/></wps:spPr><wps:txbx><w:txbxContent>" + content
                + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>";
    }

    private String runs(List<Span> spans) {
        return spans.stream().map(span -> run(span.weight(), span.text(), 20)).collect(Collectors.joining());
    }

    private String run(Weight weight, String text, int halfPoints) {
        var look1 = weight == Weight.BOLD ? "<w:b/>" : weight == Weight.ITALIC ? "<w:i/>" : "";
        return text.isEmpty()
                ? ""
                : "<w:r><w:rPr><w:rFonts w:ascii='" + look.font() + "'/>" + look1 + "<w:sz w:val='" + halfPoints
                        + "'/></w:rPr><w:t xml:space='preserve'>" + HtmlParts.escaped(text) + "</w:t></w:r>";
    }

    /// Return a file with a body.
    static byte[] file(String body) throws IOException {
        return file(body, null);
    }

    /// Return a file with a body, and a header on each page where there is one.
    static byte[] file(String body, @Nullable String header) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts(body, header).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(
                        ("<?xml version='1.0' encoding='UTF-8'?>" + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static Map<String, String> parts(String body, @Nullable String header) {
        var parts = new HashMap<String, String>();
        var word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/word/document.xml' ContentType='" + word + "document.main+xml'/>"
                        + "<Override PartName='/word/styles.xml' ContentType='" + word + "styles+xml'/>"
                        + "<Override PartName='/word/header1.xml' ContentType='" + word + "header+xml'/></Types>");
        parts.put("_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
        parts.put("word/header1.xml", "<w:hdr " + NAMESPACES + ">" + (header == null ? "<w:p/>" : header) + "</w:hdr>");
        parts.put(
                "word/_rels/document.xml.rels",
                relations(relation("styles", "styles.xml") + relation("header", "header1.xml")));
        parts.put(
                "word/styles.xml",
                "<w:styles " + NAMESPACES + ">" + style("Title", "") + style("Heading1", "<w:outlineLvl w:val='0'/>")
                        + "</w:styles>");
        parts.put(
                "word/document.xml",
                "<w:document " + NAMESPACES + "><w:body>" + body
                        + "<w:sectPr><w:headerReference w:type='default' r:id='header'/>"
                        + "<w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='900' w:right='1100' w:bottom='900'"
                        + " w:left='1100'/></w:sectPr></w:body></w:document>");
        return parts;
    }

    private static String relations(String relations) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations
                + "</Relationships>";
    }

    private static String relation(String kind, String target) {
        return "<Relationship Id='" + kind
                + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "' Target='"
                + target + "'/>";
    }

    private static String style(String id, String paragraph) {
        var name = id.equals("Heading1") ? "heading 1" : id;
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/><w:pPr>" + paragraph
                + "</w:pPr></w:style>";
    }
}
