package fr.jobmatch.ingestion.cv.reading;

import fr.jobmatch.ingestion.cv.layout.Page;
import fr.jobmatch.ingestion.cv.layout.ReadingOrder;
import fr.jobmatch.ingestion.cv.ocr.Ocr;
import fr.jobmatch.ingestion.cv.pdf.PdfDocument;
import java.util.ArrayList;

/// Reads a PDF page by page; pages without text are recognised from their picture.
final class PdfText {

    private static final int LEAST_CHARACTERS = 25;
    private static final int DOTS_PER_INCH = 300;

    private PdfText() {}

    static TextDocument read(byte[] content, Progress progress) {
        try (var pdf = PdfDocument.open(content)) {
            var pages = new ArrayList<Page>();
            var warnings = new ArrayList<String>();
            for (int number = 1; number <= pdf.pageCount(); number++) {
                progress.at("reading", number, pdf.pageCount());
                var text = pdf.text(number);
                if (text.hidden() && !warnings.contains("hidden-text")) {
                    warnings.add("hidden-text");
                }
                pages.add(
                        characters(text.page()) < LEAST_CHARACTERS
                                ? recognised(pdf, text.page(), warnings, progress)
                                : text.page());
            }
            if (pdf.damaged()) {
                warnings.add("damaged");
            }
            return new TextDocument(ReadingOrder.of(pages), pdf.links(), warnings);
        }
    }

    /// Return whether a page is but a picture, a scan or a photograph, whose text must be recognised.
    static boolean isPicture(PdfDocument pdf, int number) {
        return characters(pdf.text(number).page()) < LEAST_CHARACTERS;
    }

    private static int characters(Page page) {
        return page.words().stream().mapToInt(word -> word.text().length()).sum();
    }

    private static Page recognised(PdfDocument pdf, Page page, ArrayList<String> warnings, Progress progress) {
        var seen = pdf.picture(page.number(), DOTS_PER_INCH, true);
        if (Ocr.isBlank(seen)) {
            return page;
        }
        progress.at("recognising", page.number(), pdf.pageCount());
        var picture = Ocr.flattened(seen);
        double height = page.width() * picture.getHeight() / picture.getWidth();
        return Ocr.page(picture, page.number(), page.width(), picture == seen ? page.height() : height, warnings);
    }
}
