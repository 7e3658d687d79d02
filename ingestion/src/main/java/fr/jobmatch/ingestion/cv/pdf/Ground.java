package fr.jobmatch.ingestion.cv.pdf;

import fr.jobmatch.ingestion.cv.layout.Box;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// What a page shows behind its text: its shapes and pictures, drawn roughly, for that is all that shades need.
final class Ground {

    private static final int DOTS_PER_INCH = 72;
    private static final Map<RenderingHints.Key, Object> ROUGH = Map.of(
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_SPEED,
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR,
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);

    private final BufferedImage picture;
    private final double scale;
    private final boolean whole;

    /// @param page from 1
    /// @param width of the page in points
    /// @param masked whether shapes seen through a soft mask are drawn too, such as shadows: they take long
    Ground(PDDocument document, int page, double width, boolean masked) throws IOException {
        var renderer = new WithoutText(document, masked);
        renderer.setSubsamplingAllowed(true);
        renderer.setRenderingHints(new RenderingHints(ROUGH));
        picture = renderer.renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.RGB);
        scale = picture.getWidth() / width;
        whole = !renderer.leftOut;
    }

    /// Return whether nothing was left out.
    boolean whole() {
        return whole;
    }

    /// Return how much the ground below a box differs at most from a shade, 0 to 255.
    double contrast(Box box, double shade) {
        double most = 0;
        for (int y = from(box.top()); y <= to(box.bottom(), picture.getHeight()); y++) {
            for (int x = from(box.left()); x <= to(box.right(), picture.getWidth()); x++) {
                most = Math.max(most, Math.abs(shade(picture.getRGB(x, y)) - shade));
            }
        }
        return most;
    }

    /// Return how much the ground below a box differs in itself, 0 to 255.
    double contrast(Box box) {
        return Math.max(contrast(box, 0) + contrast(box, 255) - 255, 0);
    }

    /// Return how light a colour is, 0 to 255.
    static double shade(int colour) {
        return 0.3 * (colour >> 16 & 255) + 0.59 * (colour >> 8 & 255) + 0.11 * (colour & 255);
    }

    private int from(double edge) {
        return Math.max(0, (int) (edge * scale));
    }

    private int to(double edge, int size) {
        return Math.min(size - 1, (int) (edge * scale));
    }

    private static final class WithoutText extends PDFRenderer {

        private final boolean masked;
        private boolean leftOut;

        WithoutText(PDDocument document, boolean masked) {
            super(document);
            this.masked = masked;
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void showText(byte[] text) {
                    // Only what lies behind the text counts.
                }

                @Override
                public void fillPath(int windingRule) throws IOException {
                    if (masked || getGraphicsState().getSoftMask() == null) {
                        super.fillPath(windingRule);
                    } else {
                        leftOut = true;
                        getLinePath().reset();
                    }
                }
            };
        }
    }
}
