package fr.jobmatch.ingestion.cv.ocr;

import java.awt.image.BufferedImage;

/// Tells by some lines of a page how many quarters it must be turned to be the right way up.
final class Turning {

    private static final int QUARTERS = 4;
    /// How much better a turned page must be read.
    private static final double CLEARLY = 0.1;

    private Turning() {}

    /// Return the quarters to turn a straight, evened page clockwise, from 0 to 3.
    static int of(Recogniser recogniser, BufferedImage page, int dotsPerInch) {
        int best = 0;
        double most = StripReader.sample(recogniser, page, dotsPerInch).readable() + CLEARLY;
        for (int quarters = 1; quarters < QUARTERS; quarters++) {
            double readable = StripReader.sample(recogniser, Picture.quartered(page, quarters), dotsPerInch)
                    .readable();
            if (readable > most) {
                most = readable;
                best = quarters;
            }
        }
        return best;
    }
}
