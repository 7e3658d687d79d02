package fr.jobmatch.ingestion.cv.ocr;

import java.awt.image.BufferedImage;

/// Turns light text on dark panels, as sidebars have it, into dark text on light.
final class Panels {

    private static final int REACH = 36;
    private static final int DARK = 115;

    private Panels() {}

    /// Invert the dark panels of a grey picture, in place.
    static void invert(BufferedImage grey) {
        var pixels = Picture.pixels(grey);
        int width = grey.getWidth();
        int height = grey.getHeight();
        var sums = sums(pixels, width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (mean(sums, width, height, x, y) < DARK) {
                    int at = y * width + x;
                    pixels[at] = (byte) (255 - (pixels[at] & 255));
                }
            }
        }
    }

    /// Return the sums of all pixels above and left; they may wrap around, their differences don't.
    private static int[] sums(byte[] pixels, int width, int height) {
        var sums = new int[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            int row = 0;
            for (int x = 0; x < width; x++) {
                row += pixels[y * width + x] & 255;
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        return sums;
    }

    private static int mean(int[] sums, int width, int height, int x, int y) {
        int left = Math.max(0, x - REACH);
        int right = Math.min(width, x + REACH);
        int top = Math.max(0, y - REACH);
        int bottom = Math.min(height, y + REACH);
        int stride = width + 1;
        int sum = sums[bottom * stride + right]
                - sums[top * stride + right]
                - sums[bottom * stride + left]
                + sums[top * stride + left];
        return sum / Math.max(1, (right - left) * (bottom - top));
    }
}
