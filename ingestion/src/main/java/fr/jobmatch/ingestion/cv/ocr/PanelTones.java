package fr.jobmatch.ingestion.cv.ocr;

/// The shades of one panel: its ground, and that of the letters on it, which are mostly lighter but may be darker.
/// @param ground the commonest shade, 0 to 255
/// @param letters the shade that the letters reach
record PanelTones(int ground, int letters) {

    private static final int APART = 30;
    private static final double LETTERS = 0.004;
    /// Share of the way from ground to letters that is only noise.
    private static final double NOISE = 0.2;

    /// Return the tones of a panel by how many pixels have each shade.
    static PanelTones of(int[] counts) {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        int ground = shade(counts, total / 2);
        int lighter = 0;
        int darker = 0;
        for (int shade = 0; shade < 256; shade++) {
            lighter += shade > ground + APART ? counts[shade] : 0;
            darker += shade < ground - APART ? counts[shade] : 0;
        }
        return lighter >= darker
                ? new PanelTones(ground, Math.max(ground + APART, shade(counts, (int) (total * (1 - LETTERS)))))
                : new PanelTones(ground, Math.min(ground - APART, shade(counts, (int) (total * LETTERS))));
    }

    private static int shade(int[] counts, int rank) {
        int below = 0;
        int shade = 0;
        while (shade < 255 && below + counts[shade] <= rank) {
            below += counts[shade++];
        }
        return shade;
    }

    /// Return a pixel of the panel as it would be in black on white.
    byte evened(byte pixel) {
        double share = (double) ((pixel & 255) - ground) / (letters - ground);
        double ink = Math.clamp((share - NOISE) / (1 - NOISE), 0, 1);
        return (byte) Math.round(255 * (1 - ink));
    }
}
