package fr.jobmatch.ingestion.cv.reading;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.UnreadableReason;
import fr.jobmatch.ingestion.cv.detection.DocumentFormat;
import fr.jobmatch.ingestion.cv.detection.FormatDetector;
import fr.jobmatch.ingestion.cv.detection.UnreadableDocument;
import fr.jobmatch.ingestion.cv.europass.Europass;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.ingestion.cv.structure.CvStructure;
import java.util.stream.Collectors;

/// Reads a document of any format that a CV can have.
public final class DocumentReading {

    private static final int LEAST_LETTERS = 40;

    private DocumentReading() {}

    /// Return the profile in a document, or why there is none.
    public static ParsedCv read(byte[] content, Progress progress) {
        try {
            var format = FormatDetector.detect(content);
            return format == DocumentFormat.EUROPASS
                    ? Europass.read(content)
                    : parsed(text(format, content, progress), progress);
        } catch (UnreadableDocument e) {
            return new ParsedCv.Unreadable(e.reason());
        }
    }

    static TextDocument text(DocumentFormat format, byte[] content, Progress progress) {
        return switch (format) {
            case PDF -> PdfText.read(content, progress);
            case DOCX -> OfficeText.docx(content);
            case ODT -> OfficeText.odt(content);
            case RTF -> OfficeText.rtf(content);
            case TEXT -> PlainText.read(content);
            case JPEG, PNG, TIFF -> ImageText.read(content, progress);
            case EUROPASS -> throw new UnreadableDocument(UnreadableReason.UNSUPPORTED);
        };
    }

    private static ParsedCv parsed(TextDocument document, Progress progress) {
        var text = document.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
        if (text.chars().filter(Character::isLetter).count() < LEAST_LETTERS) {
            throw new UnreadableDocument(UnreadableReason.NO_TEXT);
        }
        progress.at("structuring", 1, 1);
        var structured = CvStructure.of(document.lines(), document.links());
        boolean doubtful = Review.needed(structured.profile(), structured.evidence());
        return new ParsedCv.Readable(
                structured.profile(),
                structured.evidence(),
                doubtful || document.warnings().contains("damaged"),
                document.warnings(),
                text);
    }
}
