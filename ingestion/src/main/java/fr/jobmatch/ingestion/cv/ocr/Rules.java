package fr.jobmatch.ingestion.cv.ocr;

import java.awt.image.BufferedImage;

/// Wipes out lines and bars, which Tesseract would take for letters.
final class Rules {

    private static final int INK = 150;
    private static final int LONG = 110;
    private static final int TALL = 170;
    private static final int THICK = 34;
    private static final int BREAK = 2;

    private Rules() {}

    /// Remove rules from a grey picture, in place.
    static void remove(BufferedImage grey) {
        var pixels = Picture.pixels(grey);
        int width = grey.getWidth();
        int height = grey.getHeight();
        var marks = new boolean[pixels.length];
        for (int y = 0; y < height; y++) {
            mark(pixels, marks, y * width, 1, width, LONG, width, height);
        }
        for (int x = 0; x < width; x++) {
            mark(pixels, marks, x, width, height, TALL, width, height);
        }
        for (int i = 0; i < pixels.length; i++) {
            if (marks[i]) {
                pixels[i] = (byte) 255;
            }
        }
    }

    /// Mark the long runs of ink on one row or column.
    private static void mark(
            byte[] pixels, boolean[] marks, int start, int step, int count, int least, int width, int height) {
        int first = -1;
        int last = -1;
        for (int i = 0; i <= count; i++) {
            boolean ink = i < count && (pixels[start + i * step] & 255) < INK;
            if (ink) {
                first = first < 0 ? i : first;
                last = i;
            } else if (first >= 0 && i - last > BREAK || i == count) {
                if (first >= 0
                        && last - first >= least
                        && thin(pixels, start + (first + last) / 2 * step, step, width, height)) {
                    for (int j = first; j <= last; j++) {
                        marks[start + j * step] = true;
                    }
                }
                first = -1;
            }
        }
    }

    /// Return whether the ink across a run at its middle is thin.
    private static boolean thin(byte[] pixels, int at, int step, int width, int height) {
        int across = step == 1 ? width : 1;
        int thickness = 1;
        for (int sign = -1; sign <= 1; sign += 2) {
            int next = at + sign * across;
            while (thickness <= THICK && next >= 0 && next < width * height && (pixels[next] & 255) < INK) {
                thickness++;
                next += sign * across;
            }
        }
        return thickness <= THICK;
    }
}
