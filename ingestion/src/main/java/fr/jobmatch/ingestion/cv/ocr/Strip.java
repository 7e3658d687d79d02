package fr.jobmatch.ingestion.cv.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The blobs of a line of text, or of a part of it between wide gaps, from left to right.
final class Strip {

    /// How many of the last letters tell where the line runs.
    private static final int RECENT = 6;

    /// Least space on both sides of a point that divides, in heights of a letter.
    private static final double FREE = 0.28;
    /// Least height of a bar, in heights of a letter, and its greatest width in its own.
    private static final double TALL = 1.7;
    private static final double THIN = 0.17;

    private final List<Blob> letters = new ArrayList<>();
    private final List<Blob> all = new ArrayList<>();
    private int right;

    Strip(Blob first) {
        add(first);
    }

    void add(Blob letter) {
        letters.add(letter);
        all.add(letter);
        right = Math.max(right, letter.right());
    }

    void addMark(Blob mark) {
        all.add(mark);
        right = Math.max(right, mark.right());
    }

    List<Blob> all() {
        return all;
    }

    List<Blob> letters() {
        return letters;
    }

    int left() {
        return all.stream().mapToInt(Blob::left).min().orElse(0);
    }

    int right() {
        return right;
    }

    /// Return the usual top of the last letters.
    int top() {
        return middle(recent().stream().mapToInt(Blob::top).sorted().toArray());
    }

    /// Return the usual bottom of the last letters.
    int bottom() {
        return middle(recent().stream().mapToInt(Blob::bottom).sorted().toArray());
    }

    /// Return the usual top and bottom of the letters nearest to a place.
    int[] near(double x) {
        var nearest = letters.stream()
                .sorted(Comparator.comparingDouble(letter -> Math.abs((letter.left() + letter.right()) / 2.0 - x)))
                .limit(RECENT)
                .toList();
        return new int[] {
            middle(nearest.stream().mapToInt(Blob::top).sorted().toArray()),
            middle(nearest.stream().mapToInt(Blob::bottom).sorted().toArray())
        };
    }

    int letterHeight() {
        return middle(letters.stream().mapToInt(Blob::height).sorted().toArray());
    }

    /// Return the blobs cut at the points and bars between or before words, each of which is a part of its own.
    List<List<Blob>> parts() {
        var sorted = all.stream().sorted(Comparator.comparingInt(Blob::left)).toList();
        var parts = new ArrayList<List<Blob>>();
        var open = new ArrayList<Blob>();
        for (int i = 0; i < sorted.size(); i++) {
            var blob = sorted.get(i);
            if ((isSign(blob) || isBar(blob)) && freeBefore(sorted, i) && freeAfter(sorted, i)) {
                parts.add(List.copyOf(open));
                parts.add(List.of(blob));
                open.clear();
            } else {
                open.add(blob);
            }
        }
        parts.add(open);
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /// Return whether a blob is the sign of a list or between the items of one: a dot in the middle of the line.
    boolean isSign(Blob blob) {
        var band = near((blob.left() + blob.right()) / 2.0);
        double height = band[1] - band[0];
        double place = (blob.middle() - band[0]) / height;
        return blob.isDot()
                && (all.size() == 1
                        || place > 0.25
                                && place < 0.78
                                && blob.height() < 0.8 * height
                                && blob.height() > 0.1 * height);
    }

    /// Return whether a blob is a bar between fields, or the side of a frame around a tag.
    boolean isBar(Blob blob) {
        return blob.height() > TALL * letterHeight() && blob.width() < THIN * blob.height();
    }

    private boolean freeBefore(List<Blob> sorted, int at) {
        int reach = Integer.MIN_VALUE;
        for (int i = Math.max(0, at - RECENT); i < at; i++) {
            reach = Math.max(reach, sorted.get(i).right());
        }
        return at == 0 || sorted.get(at).left() - reach > FREE * letterHeight();
    }

    private boolean freeAfter(List<Blob> sorted, int at) {
        return at + 1 == sorted.size()
                || sorted.get(at + 1).left() - sorted.get(at).right() > FREE * letterHeight();
    }

    private List<Blob> recent() {
        return letters.subList(Math.max(0, letters.size() - RECENT), letters.size());
    }

    private static int middle(int[] sorted) {
        return sorted[sorted.length / 2];
    }
}
