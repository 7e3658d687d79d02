package fr.jobmatch.ingestion.cv.ocr;

import java.awt.image.BufferedImage;

/// Flattens a page that was photographed at an angle: the projective map from the sheet to its four corners in the
/// picture (Heckbert, Fundamentals of Texture Mapping, 1989).
final class Perspective {

    private static final double MOST_PIXELS = 12_000_000;

    private final double a;
    private final double b;
    private final double c;
    private final double d;
    private final double e;
    private final double f;
    private final double g;
    private final double h;

    private Perspective(Quad quad) {
        var p0 = quad.topLeft();
        var p1 = quad.topRight();
        var p2 = quad.bottomRight();
        var p3 = quad.bottomLeft();
        double sumX = p0.x() - p1.x() + p2.x() - p3.x();
        double sumY = p0.y() - p1.y() + p2.y() - p3.y();
        double dx1 = p1.x() - p2.x();
        double dx2 = p3.x() - p2.x();
        double dy1 = p1.y() - p2.y();
        double dy2 = p3.y() - p2.y();
        double whole = dx1 * dy2 - dx2 * dy1;
        g = (sumX * dy2 - dx2 * sumY) / whole;
        h = (dx1 * sumY - sumX * dy1) / whole;
        a = p1.x() - p0.x() + g * p1.x();
        b = p3.x() - p0.x() + h * p3.x();
        c = p0.x();
        d = p1.y() - p0.y() + g * p1.y();
        e = p3.y() - p0.y() + h * p3.y();
        f = p0.y();
    }

    /// Return the page alone, flat and grey; the same picture when it shows nothing but the page.
    static BufferedImage flattened(BufferedImage picture) {
        var grey = Picture.grey(picture);
        return PageFinder.find(grey)
                .map(quad -> new Perspective(quad).drawn(grey, quad))
                .orElse(picture);
    }

    private BufferedImage drawn(BufferedImage picture, Quad quad) {
        double factor = Math.min(1, Math.sqrt(MOST_PIXELS / Math.max(1, quad.width() * quad.height())));
        int width = (int) Math.max(1, quad.width() * factor);
        int height = (int) Math.max(1, quad.height() * factor);
        var flat = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var target = Picture.pixels(flat);
        var source = Picture.pixels(picture);
        for (int y = 0; y < height; y++) {
            double v = (y + 0.5) / height;
            for (int x = 0; x < width; x++) {
                double u = (x + 0.5) / width;
                double depth = g * u + h * v + 1;
                target[y * width + x] = (byte) between(
                        source,
                        picture.getWidth(),
                        picture.getHeight(),
                        (a * u + b * v + c) / depth,
                        (d * u + e * v + f) / depth);
            }
        }
        return flat;
    }

    private static int between(byte[] pixels, int width, int height, double x, double y) {
        int left = Math.clamp((int) x, 0, width - 2);
        int top = Math.clamp((int) y, 0, height - 2);
        double across = Math.clamp(x - left, 0, 1);
        double down = Math.clamp(y - top, 0, 1);
        int at = top * width + left;
        double upper = (pixels[at] & 255) * (1 - across) + (pixels[at + 1] & 255) * across;
        double lower = (pixels[at + width] & 255) * (1 - across) + (pixels[at + width + 1] & 255) * across;
        return (int) (upper * (1 - down) + lower * down);
    }
}
