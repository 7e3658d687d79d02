package fr.jobmatch.ingestion.cv.ocr;

import java.awt.image.BufferedImage;

/// Finds how far a page is turned: at the right angle its rows of ink are sharpest (projection profile).
final class Skew {

    private static final int WIDTH = 900;
    private static final double MOST = 6;
    private static final int INK = 140;

    private Skew() {}

    /// Return the angle in degrees, clockwise positive, by which to turn the page to make it straight.
    static double correction(BufferedImage grey) {
        var small = Picture.scaled(grey, Math.min(1, (double) WIDTH / grey.getWidth()));
        Picture.evenOut(small);
        double coarse = sharpest(small, 0, MOST, 0.5);
        return sharpest(small, coarse, 0.5, 0.1);
    }

    private static double sharpest(BufferedImage picture, double around, double reach, double step) {
        double best = around;
        double most = -1;
        for (double angle = around - reach; angle <= around + reach + 1e-9; angle += step) {
            double sharpness = sharpness(picture, angle);
            if (sharpness > most) {
                most = sharpness;
                best = angle;
            }
        }
        return best;
    }

    private static double sharpness(BufferedImage picture, double degrees) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = Picture.pixels(picture);
        var rows = new double[height];
        double slope = Math.tan(Math.toRadians(degrees));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if ((pixels[y * width + x] & 255) < INK) {
                    int row = (int) Math.round(y + (x - width / 2.0) * slope);
                    if (row >= 0 && row < height) {
                        rows[row]++;
                    }
                }
            }
        }
        double sum = 0;
        for (int y = 1; y < height; y++) {
            double step = rows[y] - rows[y - 1];
            sum += step * step;
        }
        return sum;
    }
}
