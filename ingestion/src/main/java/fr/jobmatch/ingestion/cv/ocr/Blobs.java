package fr.jobmatch.ingestion.cv.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the blobs of a picture: runs of ink on each row, joined with those that they touch on the row above.
final class Blobs {

    private static final int INK = 190;
    private static final int BLACK = 140;
    private static final int SPECK = 6;

    private final List<int[]> runs = new ArrayList<>();
    private int[] parents = new int[1024];

    private Blobs() {}

    /// Return the blobs of an evened grey picture, without specks; what noise tore holds together again.
    static List<Blob> of(BufferedImage grey) {
        var shades = Picture.blurred(grey);
        var sharp = Picture.pixels(grey);
        for (int i = 0; i < shades.length; i++) {
            // Thin dashes would drown in the white around them.
            shades[i] = (sharp[i] & 255) < BLACK ? 0 : shades[i];
        }
        return new Blobs().found(shades, grey.getWidth(), grey.getHeight());
    }

    private List<Blob> found(byte[] pixels, int width, int height) {
        int above = 0;
        for (int y = 0; y < height; y++) {
            int first = runs.size();
            int x = 0;
            while (x < width) {
                if ((pixels[y * width + x] & 255) >= INK) {
                    x++;
                    continue;
                }
                int start = x;
                while (x < width && (pixels[y * width + x] & 255) < INK) {
                    x++;
                }
                add(start, x, y, above, first);
            }
            above = first;
        }
        return joined();
    }

    /// Add a run and join it with the runs of the row above, from index `above` to `first`, that touch it.
    private void add(int start, int end, int y, int above, int first) {
        int own = runs.size();
        runs.add(new int[] {start, end, y});
        parents = own < parents.length ? parents : Arrays.copyOf(parents, 2 * parents.length);
        parents[own] = own;
        for (int i = above; i < first; i++) {
            var other = runs.get(i);
            if (other[2] == y - 1 && other[0] <= end && other[1] >= start) {
                parents[root(i)] = root(own);
            } else if (other[0] > end) {
                break;
            }
        }
    }

    private int root(int run) {
        int root = run;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private List<Blob> joined() {
        var boxes = new int[runs.size()][];
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            int root = root(i);
            if (boxes[root] == null) {
                boxes[root] = new int[] {run[0], run[2], run[1], run[2] + 1, 0};
            }
            var box = boxes[root];
            box[0] = Math.min(box[0], run[0]);
            box[1] = Math.min(box[1], run[2]);
            box[2] = Math.max(box[2], run[1]);
            box[3] = Math.max(box[3], run[2] + 1);
            box[4] += run[1] - run[0];
        }
        return Arrays.stream(boxes)
                .filter(box -> box != null && box[4] >= SPECK)
                .map(box -> new Blob(box[0], box[1], box[2], box[3], box[4]))
                .toList();
    }
}
