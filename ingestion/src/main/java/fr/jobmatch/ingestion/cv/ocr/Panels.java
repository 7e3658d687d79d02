package fr.jobmatch.ingestion.cv.ocr;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/// Turns light text on dark ground, as side bars, headings in a band and tags have it, into dark text on light. A panel
/// is a dark patch with solid places that no letter has; what it encloses is turned with it.
final class Panels {

    /// Panels are sought at this scale.
    private static final int STEP = 4;
    /// Share of the paper's shade below which ground is dark.
    private static final double DARK = 0.56;
    /// Side of the solid square that only ground has, in steps: 20 pixels.
    private static final int SOLID = 5;

    private final int width;
    private final int height;
    private final boolean[] dark;
    /// For each step the number of its panel, from 1; 0 outside of panels.
    private final int[] panel;
    private int count;

    private Panels(BufferedImage grey) {
        width = grey.getWidth() / STEP;
        height = grey.getHeight() / STEP;
        dark = dark(shades(grey));
        panel = new int[dark.length];
    }

    /// Make the dark panels of a grey picture white with black letters, in place.
    static void invert(BufferedImage grey) {
        var panels = new Panels(grey);
        panels.find();
        if (panels.count > 0) {
            panels.apply(grey);
        }
    }

    private int[] shades(BufferedImage grey) {
        var pixels = Picture.pixels(grey);
        var shades = new int[width * height];
        for (int y = 0; y < height * STEP; y++) {
            for (int x = 0; x < width * STEP; x++) {
                shades[y / STEP * width + x / STEP] += pixels[y * grey.getWidth() + x] & 255;
            }
        }
        return shades;
    }

    private static boolean[] dark(int[] shades) {
        var sorted = shades.clone();
        Arrays.sort(sorted);
        double limit = DARK * sorted[(int) (sorted.length * 0.9)];
        var dark = new boolean[shades.length];
        for (int i = 0; i < shades.length; i++) {
            dark[i] = shades[i] < limit;
        }
        return dark;
    }

    private void find() {
        var seen = new boolean[dark.length];
        for (int y = 0; y + SOLID <= height; y++) {
            for (int x = 0; x + SOLID <= width; x++) {
                if (!seen[y * width + x] && solid(x, y)) {
                    var patch = new PanelPatch(dark, width).grown(y * width + x, seen);
                    count += patch.markIn(panel, count + 1) ? 1 : 0;
                }
            }
        }
    }

    private boolean solid(int left, int top) {
        for (int y = top; y < top + SOLID; y++) {
            for (int x = left; x < left + SOLID; x++) {
                if (!dark[y * width + x]) {
                    return false;
                }
            }
        }
        return true;
    }

    private void apply(BufferedImage grey) {
        var tones = tones(grey);
        var pixels = Picture.pixels(grey);
        for (int y = 0; y < height * STEP; y++) {
            for (int x = 0; x < width * STEP; x++) {
                int at = y * grey.getWidth() + x;
                int inside = inside(x / STEP, y / STEP);
                if (inside == 9) {
                    pixels[at] = tones[panel[y / STEP * width + x / STEP]].evened(pixels[at]);
                } else if (inside > 0) {
                    pixels[at] = (byte) 255;
                }
            }
        }
    }

    private PanelTones[] tones(BufferedImage grey) {
        var pixels = Picture.pixels(grey);
        var counts = new int[count + 1][256];
        for (int y = 0; y < height * STEP; y++) {
            for (int x = 0; x < width * STEP; x++) {
                counts[panel[y / STEP * width + x / STEP]][pixels[y * grey.getWidth() + x] & 255]++;
            }
        }
        return Arrays.stream(counts).map(PanelTones::of).toArray(PanelTones[]::new);
    }

    /// Count the steps of a panel among a step and its eight neighbours; what lies beyond the page's edge is as the
    /// step.
    private int inside(int column, int row) {
        boolean own = panel[row * width + column] > 0;
        int inside = 0;
        for (int y = row - 1; y <= row + 1; y++) {
            for (int x = column - 1; x <= column + 1; x++) {
                boolean beyond = x < 0 || y < 0 || x >= width || y >= height;
                inside += (beyond ? own : panel[y * width + x] > 0) ? 1 : 0;
            }
        }
        return inside;
    }
}
