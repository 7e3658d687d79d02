package fr.jobmatch.ingestion.cv.ocr;

import fr.jobmatch.ingestion.cv.ocr.Quad.Corner;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Optional;

/// Finds the sheet of paper in a photograph: the largest light patch, with something darker all around it.
final class PageFinder {

    private static final int WIDTH = 400;
    /// Share of the picture's rim that must not be paper; a scan with a dark side bar has less.
    private static final double DARK_RIM = 0.6;

    private static final double LEAST_AREA = 0.25;
    private static final double FILLED = 0.85;
    /// Where all edges are seen, dark panels may take the rest.
    private static final double PARTLY_FILLED = 0.55;
    private static final double LEAST_CONTRAST = 35;

    private final int width;
    private final int height;
    private final int[] light;
    private final boolean[] page;

    private PageFinder(BufferedImage small) {
        width = small.getWidth();
        height = small.getHeight();
        light = smoothed(Picture.pixels(small), width, height);
        page = new boolean[light.length];
    }

    /// Return the corners of the page in a grey picture; empty when the picture is the page.
    static Optional<Quad> find(BufferedImage grey) {
        double factor = Math.min(1, (double) WIDTH / grey.getWidth());
        var finder = new PageFinder(Picture.scaled(grey, factor));
        return finder.quad().map(quad -> quad.scaled(1 / factor));
    }

    private Optional<Quad> quad() {
        int threshold = threshold();
        if (rim(threshold) < DARK_RIM
                || largestPatch(threshold) < LEAST_AREA * light.length
                || contrast() < LEAST_CONTRAST) {
            return Optional.empty();
        }
        var corners = new Quad(corner(1, 1), corner(-1, 1), corner(-1, -1), corner(1, -1));
        return new SheetEdges(width, height, at -> page[at])
                .quad()
                .filter(quad -> isSheet(quad, PARTLY_FILLED))
                .or(() -> Optional.of(corners).filter(quad -> isSheet(quad, FILLED)));
    }

    private boolean isSheet(Quad quad, double filled) {
        int inside = 0;
        for (boolean pixel : page) {
            inside += pixel ? 1 : 0;
        }
        return quad.isSheet() && quad.isWithin(width, height) && inside > filled * quad.area();
    }

    /// Return the shade that best divides light from dark (Otsu 1979).
    private int threshold() {
        var counts = new int[256];
        double sum = 0;
        for (int shade : light) {
            counts[shade]++;
            sum += shade;
        }
        double below = 0;
        double sumBelow = 0;
        double best = -1;
        int threshold = 128;
        for (int shade = 0; shade < 256; shade++) {
            below += counts[shade];
            sumBelow += (double) shade * counts[shade];
            double above = light.length - below;
            if (below == 0 || above == 0) {
                continue;
            }
            double apart = sumBelow / below - (sum - sumBelow) / above;
            if (below * above * apart * apart > best) {
                best = below * above * apart * apart;
                threshold = shade;
            }
        }
        return threshold;
    }

    private double rim(int threshold) {
        int dark = 0;
        for (int x = 0; x < width; x++) {
            dark += (light[x] <= threshold ? 1 : 0) + (light[(height - 1) * width + x] <= threshold ? 1 : 0);
        }
        for (int y = 0; y < height; y++) {
            dark += (light[y * width] <= threshold ? 1 : 0) + (light[y * width + width - 1] <= threshold ? 1 : 0);
        }
        return (double) dark / (2 * (width + height));
    }

    /// Mark the largest connected patch that is lighter than a shade, and return how many pixels it has.
    private int largestPatch(int threshold) {
        var seen = new boolean[light.length];
        var largest = new ArrayDeque<Integer>();
        for (int start = 0; start < light.length; start++) {
            if (!seen[start] && light[start] > threshold) {
                var patch = patch(start, threshold, seen);
                largest = patch.size() > largest.size() ? patch : largest;
            }
        }
        largest.forEach(at -> page[at] = true);
        return largest.size();
    }

    private ArrayDeque<Integer> patch(int start, int threshold, boolean[] seen) {
        var patch = new ArrayDeque<Integer>();
        var open = new ArrayDeque<Integer>();
        open.add(start);
        seen[start] = true;
        while (!open.isEmpty()) {
            int at = open.removeLast();
            patch.add(at);
            int x = at % width;
            for (int next : new int[] {x > 0 ? at - 1 : at, x < width - 1 ? at + 1 : at, at - width, at + width}) {
                if (next >= 0 && next < light.length && !seen[next] && light[next] > threshold) {
                    seen[next] = true;
                    open.add(next);
                }
            }
        }
        return patch;
    }

    private double contrast() {
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (int i = 0; i < light.length; i++) {
            sums[page[i] ? 1 : 0] += light[i];
            counts[page[i] ? 1 : 0]++;
        }
        return sums[1] / Math.max(1, counts[1]) - sums[0] / Math.max(1, counts[0]);
    }

    /// Return the pixel of the page that lies furthest towards a corner of the picture.
    private Corner corner(int right, int down) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < page.length; i++) {
            int distance = right * (i % width) + down * (i / width);
            if (page[i] && distance < least) {
                least = distance;
                best = i;
            }
        }
        return new Corner(best % width, best / width);
    }

    /// Return the shades without the grain and thin strokes of a photograph: the mean of three by three pixels.
    private static int[] smoothed(byte[] pixels, int width, int height) {
        var result = new int[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int sum = 0;
                int count = 0;
                for (int j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j++) {
                    for (int i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i++) {
                        sum += pixels[j * width + i] & 255;
                        count++;
                    }
                }
                result[y * width + x] = sum / count;
            }
        }
        return result;
    }
}
