package fr.jobmatch.ingestion.cv.reading;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;

/// One white page of the paper size that France uses, to write on.
/// @param dots points of the picture for one typographic point
record PaperSheet(BufferedImage picture, Graphics2D pen, double dots) {

    /// In points.
    static final double WIDTH = 595;

    static final double HEIGHT = 842;

    private static final String LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    /// Letters that come with the program: a server may have none of its own.
    private static final Font FONT = font();

    static PaperSheet blank(int dotsPerInch) {
        double dots = dotsPerInch / 72.0;
        var picture = new BufferedImage(
                (int) Math.round(WIDTH * dots), (int) Math.round(HEIGHT * dots), BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.scale(dots, dots);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return new PaperSheet(picture, pen, dots);
    }

    /// Return letters of a size in points.
    static Font letters(double size, boolean bold, boolean italic) {
        return FONT.deriveFont((bold ? Font.BOLD : 0) | (italic ? Font.ITALIC : 0), (float) size);
    }

    private static Font font() {
        try (var in = Objects.requireNonNull(Loader.class.getResourceAsStream(LETTERS), LETTERS)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
