package fr.jobmatch.ingestion.secondreading;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.evidence.SourcePosition.PageBox;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// A picture of a page on which the lines that say who it is about are painted over, before a model sees it.
public final class CoveredPage {

    private static final FieldPath PERSON = new FieldPath("basics");
    private static final FieldPath SUMMARY = new FieldPath("basics.summary");
    private static final FieldPath LABEL = new FieldPath("basics.label");

    private CoveredPage() {}

    /// Return the picture with name, address, phone, e-mail and web addresses covered, as far as they were found.
    /// @param png one page
    /// @param number of the page, from 1
    public static byte[] of(byte[] png, int number, Map<FieldPath, FieldEvidence> evidence) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(png));
            cover(picture, boxes(number, evidence));
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PageBox> boxes(int number, Map<FieldPath, FieldEvidence> evidence) {
        return evidence.entrySet().stream()
                .filter(field -> field.getKey().startsWith(PERSON)
                        && !field.getKey().equals(SUMMARY)
                        && !field.getKey().equals(LABEL))
                .flatMap(field -> field.getValue().positions().stream())
                .filter(PageBox.class::isInstance)
                .map(PageBox.class::cast)
                .filter(box -> box.page() == number)
                .toList();
    }

    private static void cover(BufferedImage picture, List<PageBox> boxes) {
        var pen = picture.createGraphics();
        pen.setColor(Color.GRAY);
        for (var box : boxes) {
            int margin = 2;
            pen.fillRect(
                    (int) (box.x() * picture.getWidth()) - margin,
                    (int) (box.y() * picture.getHeight()) - margin,
                    (int) Math.ceil(box.width() * picture.getWidth()) + 2 * margin,
                    (int) Math.ceil(box.height() * picture.getHeight()) + 2 * margin);
        }
        pen.dispose();
    }
}
