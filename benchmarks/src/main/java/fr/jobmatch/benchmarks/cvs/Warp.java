package fr.jobmatch.benchmarks.cvs;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Turns and tilts pages.
final class Warp {

    private static final Color TABLE = new Color(92, 74, 60);

    private Warp() {}

    static BufferedImage turned(BufferedImage page, double degrees) {
        var result = blank(page.getWidth(), page.getHeight(), Color.WHITE);
        var graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(
                page,
                AffineTransform.getRotateInstance(
                        Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0),
                null);
        graphics.dispose();
        return result;
    }

    /// Return the page as a phone sees it that is held neither straight nor above the middle.
    static BufferedImage photographed(BufferedImage page, Draw draw) {
        int width = (int) (page.getWidth() * 1.25);
        int height = (int) (page.getHeight() * 1.2);
        double tilt = draw.between(3, 9) / 100.0;
        double lean = draw.between(-4, 4) / 100.0;
        double turn = Math.toRadians(draw.between(-30, 30) / 10.0);
        var photo = blank(width, height, TABLE);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double u = (x - width / 2.0) * Math.cos(turn) + (y - height / 2.0) * Math.sin(turn);
                double v = (y - height / 2.0) * Math.cos(turn) - (x - width / 2.0) * Math.sin(turn);
                double depth = 1 + tilt * v / page.getHeight() * 2 + lean * u / page.getWidth() * 2;
                int colour = sampled(page, page.getWidth() / 2.0 + u * depth, page.getHeight() / 2.0 + v * depth);
                double light = 0.75 + 0.3 * x / width - 0.1 * y / height;
                photo.setRGB(x, y, lit(colour, light));
            }
        }
        return photo;
    }

    private static int sampled(BufferedImage page, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= page.getWidth() || top + 1 >= page.getHeight()) {
            return TABLE.getRGB();
        }
        double across = x - left;
        double down = y - top;
        int result = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double upper =
                    channel(page, left, top, shift) * (1 - across) + channel(page, left + 1, top, shift) * across;
            double lower = channel(page, left, top + 1, shift) * (1 - across)
                    + channel(page, left + 1, top + 1, shift) * across;
            result |= (int) (upper * (1 - down) + lower * down) << shift;
        }
        return result;
    }

    private static int channel(BufferedImage page, int x, int y, int shift) {
        return page.getRGB(x, y) >> shift & 255;
    }

    private static int lit(int colour, double light) {
        int result = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            result |= Math.clamp((int) ((colour >> shift & 255) * light), 0, 255) << shift;
        }
        return result;
    }

    private static BufferedImage blank(int width, int height, Color ground) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return picture;
    }
}
