package fr.jobmatch.ingestion.cv.ocr;

import java.util.ArrayDeque;
import java.util.BitSet;

/// One connected dark patch of a page, which is a panel if it's large and about a rectangle.
final class PanelPatch {

    /// In steps of four pixels.
    private static final int LEAST_WIDTH = 50;
    private static final int LEAST_TAG = 14;
    private static final int LEAST_HEIGHT = 7;
    /// Share of the enclosing rectangle that a panel with its letters fills.
    private static final double FILLED = 0.7;
    /// Tags hold letters; a large letter has two holes at most.
    private static final int LEAST_HOLES = 3;

    private final boolean[] dark;
    private final int width;
    private final BitSet patch = new BitSet();
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right;
    private int bottom;

    PanelPatch(boolean[] dark, int width) {
        this.dark = dark;
        this.width = width;
    }

    /// Take all dark steps that are connected with one.
    PanelPatch grown(int start, boolean[] seen) {
        var open = new ArrayDeque<Integer>();
        open.add(start);
        seen[start] = true;
        while (!open.isEmpty()) {
            int at = open.removeLast();
            take(at);
            int x = at % width;
            for (int next : new int[] {x > 0 ? at - 1 : at, x < width - 1 ? at + 1 : at, at - width, at + width}) {
                if (next >= 0 && next < dark.length && dark[next] && !seen[next]) {
                    seen[next] = true;
                    open.add(next);
                }
            }
        }
        return this;
    }

    private void take(int at) {
        patch.set(at);
        left = Math.min(left, at % width);
        right = Math.max(right, at % width + 1);
        top = Math.min(top, at / width);
        bottom = Math.max(bottom, at / width + 1);
    }

    /// Mark the patch and what it encloses with a number if it's a panel, and return whether it is.
    boolean markIn(int[] panel, int number) {
        int wide = right - left;
        int tall = bottom - top;
        if (wide < LEAST_TAG || tall < LEAST_HEIGHT) {
            return false;
        }
        var outside = outside();
        int holes = holes(outside);
        int inside = (wide + 2) * (tall + 2) - outside.cardinality();
        if (inside < FILLED * wide * tall || wide < LEAST_WIDTH && holes < LEAST_HOLES) {
            return false;
        }
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (!outside.get(framed(x, y))) {
                    panel[y * width + x] = number;
                }
            }
        }
        return true;
    }

    /// Return what around the patch can be reached from its enclosing rectangle, in a frame one step wider.
    private BitSet outside() {
        var outside = new BitSet();
        flood(framed(left - 1, top - 1), outside);
        return outside;
    }

    private int holes(BitSet outside) {
        var seen = (BitSet) outside.clone();
        int holes = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (!seen.get(framed(x, y)) && !patch.get(y * width + x)) {
                    flood(framed(x, y), seen);
                    holes++;
                }
            }
        }
        return holes;
    }

    private void flood(int start, BitSet into) {
        int wide = right - left + 2;
        int tall = bottom - top + 2;
        var open = new ArrayDeque<Integer>();
        open.add(start);
        into.set(start);
        while (!open.isEmpty()) {
            int at = open.removeLast();
            int x = at % wide;
            for (int next : new int[] {x > 0 ? at - 1 : at, x < wide - 1 ? at + 1 : at, at - wide, at + wide}) {
                if (next >= 0 && next < wide * tall && !into.get(next) && !covered(next % wide, next / wide)) {
                    into.set(next);
                    open.add(next);
                }
            }
        }
    }

    private boolean covered(int frameX, int frameY) {
        int x = frameX + left - 1;
        int y = frameY + top - 1;
        return x >= left && x < right && y >= top && y < bottom && patch.get(y * width + x);
    }

    private int framed(int x, int y) {
        return (y - top + 1) * (right - left + 2) + x - left + 1;
    }
}
