package fr.jobmatch.ingestion.cv.ocr;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/// Wipes out lines and bars, which Tesseract would take for letters or for the edge of a picture; letters that stand on
/// them stay.
final class Rules {

    private static final int INK = 200;
    private static final int LONG = 110;
    private static final int TALL = 150;
    private static final int THICK = 34;
    private static final int BREAK = 3;
    /// Places along a run where its thickness is measured, and the share of them that must be alike.
    private static final int PLACES = 21;
    private static final double ALIKE = 0.66;
    /// Least length of a rule in thicknesses.
    private static final int LEAST_SHAPE = 4;
    /// How far the grey rim of a rule reaches.
    private static final int RIM = 3;

    private final byte[] pixels;
    private final int width;
    private final int height;
    private final boolean[] marks;

    private Rules(BufferedImage grey) {
        pixels = Picture.pixels(grey);
        width = grey.getWidth();
        height = grey.getHeight();
        marks = new boolean[pixels.length];
    }

    /// Remove rules from a grey picture, in place.
    static void remove(BufferedImage grey) {
        var rules = new Rules(grey);
        for (int y = 0; y < rules.height; y++) {
            rules.mark(y * rules.width, 1, rules.width, LONG);
        }
        rules.wipe(rules.width);
        for (int x = 0; x < rules.width; x++) {
            rules.mark(x, rules.width, rules.height, TALL);
        }
        rules.wipe(1);
    }

    private boolean ink(int at) {
        return (pixels[at] & 255) < INK;
    }

    /// Mark the long runs of ink on one row or column.
    private void mark(int start, int step, int count, int least) {
        int first = -1;
        int last = -1;
        for (int i = 0; i <= count; i++) {
            if (i < count && ink(start + i * step)) {
                first = first < 0 ? i : first;
                last = i;
            } else if (first >= 0 && (i - last > BREAK || i == count)) {
                if (last - first >= least && thin(start, step, first, last)) {
                    for (int j = first; j <= last; j++) {
                        marks[start + j * step] = true;
                    }
                }
                first = -1;
            }
        }
    }

    /// Return whether the ink across a run is thin, and equally so nearly everywhere: a row of letters isn't.
    private boolean thin(int start, int step, int first, int last) {
        var across = new int[PLACES];
        for (int i = 0; i < PLACES; i++) {
            across[i] = thickness(start + (first + (last - first) * (i + 1) / (PLACES + 1)) * step, step);
        }
        Arrays.sort(across);
        int usual = across[PLACES / 2];
        long alike = Arrays.stream(across)
                .filter(thickness -> Math.abs(thickness - usual) <= 2)
                .count();
        return usual <= THICK && last - first > LEAST_SHAPE * usual && alike > ALIKE * PLACES;
    }

    private int thickness(int at, int step) {
        int across = step == 1 ? width : 1;
        int thickness = 1;
        for (int sign = -1; sign <= 1; sign += 2) {
            int next = at + sign * across;
            while (thickness <= THICK && next >= 0 && next < pixels.length && ink(next)) {
                thickness++;
                next += sign * across;
            }
        }
        return thickness;
    }

    /// Wipe what is marked with its rim; ink that goes on beyond the rim is a letter's.
    /// @param across the step from one row or column to the next
    private void wipe(int across) {
        for (int at = 0; at < marks.length; at++) {
            if (marks[at]) {
                pixels[at] = (byte) 255;
            }
        }
        for (int at = 0; at < marks.length; at++) {
            if (marks[at]) {
                rim(at, across);
                rim(at, -across);
            }
        }
        Arrays.fill(marks, false);
    }

    private void rim(int at, int across) {
        int end = at + (RIM + 1) * across;
        if (end < 0 || end >= pixels.length || marks[at + across] || ink(end)) {
            return;
        }
        for (int next = at + across; next != end; next += across) {
            pixels[next] = (byte) 255;
        }
    }
}
