package fr.jobmatch.ingestion.cv.pdf;

import fr.jobmatch.ingestion.cv.layout.Box;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Takes out text that no reader sees: drawn in the colour of its ground, tiny, or outside the page.
final class HiddenText {

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
        var rough = new Ground(document, page, width, false);
        var shown = shown(onPage, rough);
        return rough.whole() || shown.size() == onPage.size()
                ? shown
                : shown(onPage, new Ground(document, page, width, true));
    }

    private static List<Glyph> shown(List<Glyph> glyphs, Ground ground) {
        return glyphs.stream()
                .filter(glyph -> glyph.blank() || !suspect(glyph) || shows(glyph, ground))
                .toList();
    }

    private static boolean suspect(Glyph glyph) {
        return !glyph.blank()
                && (glyph.invisible() || Ground.shade(glyph.style().colour()) > LIGHT);
    }

    private static boolean inside(Box box, double width, double height) {
        return box.right() > 0 && box.left() < width && box.bottom() > 0 && box.top() < height;
    }

    /// Return whether a glyph stands out from its ground; one without ink, as behind a scan, shows what the scan shows.
    private static boolean shows(Glyph glyph, Ground ground) {
        var box = glyph.box();
        double contrast = glyph.invisible()
                ? ground.contrast(box)
                : ground.contrast(box, Ground.shade(glyph.style().colour()));
        return contrast >= LEAST_CONTRAST;
    }
}
