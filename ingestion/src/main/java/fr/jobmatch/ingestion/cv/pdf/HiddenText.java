package fr.jobmatch.ingestion.cv.pdf;

import fr.jobmatch.ingestion.cv.layout.Box;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Takes out text that no reader sees: drawn in the colour of its ground, tiny, or outside the page.
final class HiddenText {

    private static final int DOTS_PER_INCH = 100;
    private static final double SMALLEST = 3;
    private static final int LEAST_CONTRAST = 40;
    private static final double LIGHT = 190;

    private HiddenText() {}

    /// Return the glyphs of a page that show.
    static List<Glyph> removedFrom(List<Glyph> glyphs, PDDocument document, int page, double width, double height)
            throws IOException {
        var onPage = glyphs.stream()
                .filter(glyph -> glyph.style().size() >= SMALLEST && inside(glyph.box(), width, height))
                .toList();
        if (onPage.stream().noneMatch(HiddenText::suspect)) {
            return onPage;
        }
        var picture = new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
        return onPage.stream()
                .filter(glyph -> glyph.blank() || !suspect(glyph) || shows(glyph.box(), picture, width))
                .toList();
    }

    private static boolean suspect(Glyph glyph) {
        int colour = glyph.style().colour();
        double light = 0.3 * (colour >> 16 & 255) + 0.6 * (colour >> 8 & 255) + 0.1 * (colour & 255);
        return !glyph.blank() && (glyph.invisible() || light > LIGHT);
    }

    private static boolean inside(Box box, double width, double height) {
        return box.right() > 0 && box.left() < width && box.bottom() > 0 && box.top() < height;
    }

    /// Return whether the place of a glyph is of more than one shade.
    private static boolean shows(Box box, BufferedImage picture, double width) {
        double scale = picture.getWidth() / width;
        int darkest = 255;
        int lightest = 0;
        for (int y = from(box.top(), scale); y <= to(box.bottom(), scale, picture.getHeight()); y++) {
            for (int x = from(box.left(), scale); x <= to(box.right(), scale, picture.getWidth()); x++) {
                int shade = picture.getRaster().getSample(x, y, 0);
                darkest = Math.min(darkest, shade);
                lightest = Math.max(lightest, shade);
            }
        }
        return lightest - darkest >= LEAST_CONTRAST;
    }

    private static int from(double edge, double scale) {
        return Math.max(0, (int) (edge * scale));
    }

    private static int to(double edge, double scale, int size) {
        return Math.min(size - 1, (int) (edge * scale));
    }
}
