package fr.jobmatch.ingestion.cv.reading;

import fr.jobmatch.ingestion.cv.detection.FormatDetector;
import fr.jobmatch.ingestion.cv.detection.ImageHeader;
import fr.jobmatch.ingestion.cv.detection.UnreadableDocument;
import fr.jobmatch.ingestion.cv.ocr.Ocr;
import fr.jobmatch.ingestion.cv.pdf.PdfDocument;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// Makes pictures of a document's pages for the screen.
public final class PageImages {

    private static final int PAGES = 6;
    private static final int DOTS_PER_INCH = 110;
    private static final int WIDEST = 1_200;

    private PageImages() {}

    /// Return the first pages as PNG; none when the document can't be read.
    public static PagePictures of(byte[] content) {
        try {
            var format = FormatDetector.detect(content);
            return switch (format) {
                case PDF -> new PagePictures(pdf(content), Map.of());
                case JPEG, PNG, TIFF -> new PagePictures(image(content), Map.of());
                case DOCX, ODT, RTF, TEXT -> set(DocumentReading.text(format, content, Progress.SILENT));
                case EUROPASS -> PagePictures.NONE;
            };
        } catch (UnreadableDocument e) {
            return PagePictures.NONE;
        }
    }

    private static List<byte[]> image(byte[] content) {
        return ImageHeader.read(content).stream()
                .limit(PAGES)
                .map(Ocr::flattened)
                .map(PageImages::scaled)
                .map(PageImages::png)
                .toList();
    }

    private static PagePictures set(TextDocument document) {
        var pages = SetPages.of(document.lines(), DOTS_PER_INCH, PAGES);
        return new PagePictures(pages.pictures().stream().map(PageImages::png).toList(), pages.places());
    }

    private static List<byte[]> pdf(byte[] content) {
        try (var pdf = PdfDocument.open(content)) {
            var pictures = new ArrayList<byte[]>();
            for (int number = 1; number <= Math.min(PAGES, pdf.pageCount()); number++) {
                var picture = pdf.picture(number, DOTS_PER_INCH, false);
                pictures.add(png(PdfText.isPicture(pdf, number) ? Ocr.flattened(picture) : picture));
            }
            return pictures;
        }
    }

    private static BufferedImage scaled(BufferedImage picture) {
        int width = Math.min(WIDEST, picture.getWidth());
        int height = Math.max(1, picture.getHeight() * width / picture.getWidth());
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = result.createGraphics();
        graphics.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return result;
    }

    private static byte[] png(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
