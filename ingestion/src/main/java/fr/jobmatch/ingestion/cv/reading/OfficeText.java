package fr.jobmatch.ingestion.cv.reading;

import fr.jobmatch.domain.profile.UnreadableReason;
import fr.jobmatch.ingestion.cv.detection.Limits;
import fr.jobmatch.ingestion.cv.detection.UnreadableDocument;
import fr.jobmatch.ingestion.cv.office.DocxDocument;
import fr.jobmatch.ingestion.cv.office.OdtDocument;
import fr.jobmatch.ingestion.cv.office.OfficeDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/// Reads the documents of word processors.
final class OfficeText {

    private OfficeText() {}

    static TextDocument docx(byte[] content) {
        return text(DocxDocument.read(content));
    }

    static TextDocument odt(byte[] content) {
        return text(OdtDocument.read(content));
    }

    static TextDocument rtf(byte[] content) {
        var text = new BodyContentHandler(Limits.CHARACTERS);
        try (var in = new ByteArrayInputStream(content)) {
            new RTFParser().parse(in, text, new Metadata(), new ParseContext());
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            throw new UnreadableDocument(UnreadableReason.CORRUPT);
        }
        return PlainText.read(text.toString());
    }

    private static TextDocument text(OfficeDocument document) {
        return new TextDocument(
                document.lines(), document.links(), document.hidden() ? List.of("hidden-text") : List.of());
    }
}
