package fr.jobmatch.ingestion.cv.ocr;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

/// A picture of some blobs of a line and nothing else: what stands above, below and beside them is white.
/// @param left where the picture starts on the page, in pixels
/// @param top where the picture starts on the page, in pixels
record StripPicture(BufferedImage picture, int left, int top) {

    private static final int MARGIN = 12;
    /// How far grey rims of letters reach.
    private static final int RIM = 2;
    /// Letters that touch the line above or below are cut off at this many heights from the line's own.
    private static final double REACH = 0.7;

    /// Return the picture of some blobs.
    /// @param bandTop the usual top of the line's letters
    /// @param bandBottom their usual bottom
    static StripPicture of(BufferedImage page, List<Blob> blobs, int bandTop, int bandBottom) {
        int reach = (int) (REACH * (bandBottom - bandTop));
        int top = Math.max(min(blobs.stream().mapToInt(Blob::top).toArray()), bandTop - reach);
        int bottom =
                Math.min(-min(blobs.stream().mapToInt(blob -> -blob.bottom()).toArray()), bandBottom + reach);
        int left = min(blobs.stream().mapToInt(Blob::left).toArray());
        int right = -min(blobs.stream().mapToInt(blob -> -blob.right()).toArray());
        var picture = new BufferedImage(
                right - left + 2 * MARGIN, Math.max(1, bottom - top) + 2 * MARGIN, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(Picture.pixels(picture), (byte) 255);
        var strip = new StripPicture(picture, left - MARGIN, top - MARGIN);
        blobs.forEach(blob -> strip.copy(page, blob, top - RIM, bottom + RIM));
        return strip;
    }

    private static int min(int[] values) {
        return Arrays.stream(values).min().orElse(0);
    }

    private void copy(BufferedImage page, Blob blob, int top, int bottom) {
        var from = Picture.pixels(page);
        var to = Picture.pixels(picture);
        int first = Math.max(0, blob.left() - RIM);
        int end = Math.min(page.getWidth(), blob.right() + RIM);
        for (int y = Math.max(0, Math.max(top, blob.top() - RIM));
                y < Math.min(page.getHeight(), Math.min(bottom, blob.bottom() + RIM));
                y++) {
            for (int x = first; x < end; x++) {
                to[(y - this.top) * picture.getWidth() + x - left] = from[y * page.getWidth() + x];
            }
        }
    }
}
