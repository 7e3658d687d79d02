package fr.jobmatch.ingestion.cv.reading;

import fr.jobmatch.ingestion.cv.detection.ImageHeader;
import fr.jobmatch.ingestion.cv.layout.Page;
import fr.jobmatch.ingestion.cv.layout.ReadingOrder;
import fr.jobmatch.ingestion.cv.ocr.Ocr;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Reads pictures of a CV: a scan or a photograph.
final class ImageText {

    /// A4 in points; a picture doesn't say how large the page was.
    private static final double LONG_SIDE = 842;

    private static final double PIXELS = 3_300;

    private ImageText() {}

    static TextDocument read(byte[] content, Progress progress) {
        var pictures = ImageHeader.read(content);
        var pages = new ArrayList<Page>();
        var warnings = new ArrayList<String>();
        for (int number = 1; number <= pictures.size(); number++) {
            progress.at("recognising", number, pictures.size());
            pages.add(page(pictures.get(number - 1), number, warnings));
        }
        return new TextDocument(ReadingOrder.of(pages), List.of(), warnings);
    }

    private static Page page(BufferedImage photo, int number, List<String> warnings) {
        var picture = Ocr.flattened(photo);
        double longSide = Math.max(picture.getWidth(), picture.getHeight());
        var scaled = Ocr.scaled(picture, Math.clamp(PIXELS / longSide, 0.3, 3));
        double points = LONG_SIDE / Math.max(scaled.getWidth(), scaled.getHeight());
        double width = scaled.getWidth() * points;
        double height = scaled.getHeight() * points;
        return Ocr.isBlank(scaled)
                ? new Page(number, width, height, List.of())
                : Ocr.page(scaled, number, width, height, warnings);
    }
}
