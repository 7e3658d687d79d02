package fr.jobmatch.ingestion.cv.abuse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Office documents made by hand, good and bad.
final class Archives {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String DOCUMENT = "word/document.xml";

    private Archives() {}

    /// Return the XML of a document with a CV's text, then more paragraphs.
    static String cv(String more) {
        return "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "relationships\"><w:body>"
                + paragraph("Jean Modeste")
                + paragraph("jean.modeste@example.fr - 06 39 98 00 00")
                + paragraph("Expérience professionnelle")
                + paragraph("2019 - 2021 : Cuisinier, Restaurant du Port, Vannes")
                + more + "</w:body></w:document>";
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static byte[] docx(String document, Map<String, String> others) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", bytes("<Types/>"));
        others.forEach((name, content) -> parts.put(name, bytes(content)));
        parts.put(DOCUMENT, bytes(document));
        return zip(parts);
    }

    static byte[] odt(String content) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", bytes(content));
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /// Rename entries to a name of the same length, which a well-behaved writer would refuse to write.
    static byte[] renamed(byte[] zip, String from, String to) {
        var text = new String(zip, StandardCharsets.ISO_8859_1).replace(from, to);
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
