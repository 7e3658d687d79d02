package fr.jobmatch.ingestion.cv.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/// What stands between a scanned page and its letters: bands, rules, points.
class PanelsTest {

    private static final int BAND_TOP = 100;

    @Test
    void makesAHeadingInADarkBandBlackOnWhite() {
        var page = page(Color.DARK_GRAY, Color.WHITE);

        Panels.invert(page);

        assertThat(shade(page, 700, BAND_TOP + 30)).as("the band").isEqualTo(255);
        assertThat(blackIn(page, BAND_TOP, BAND_TOP + 60)).as("the letters").isGreaterThan(300);
    }

    @Test
    void readsDarkLettersOnADarkBandToo() {
        var page = page(Color.GRAY, Color.BLACK);

        Panels.invert(page);

        assertThat(shade(page, 700, BAND_TOP + 30)).isEqualTo(255);
        assertThat(blackIn(page, BAND_TOP, BAND_TOP + 60)).isGreaterThan(300);
    }

    @Test
    void leavesTextOnPaperAlone() {
        var page = page(Color.WHITE, Color.BLACK);
        int before = blackIn(page, 0, page.getHeight());

        Panels.invert(page);

        assertThat(blackIn(page, 0, page.getHeight())).isEqualTo(before);
    }

    @Test
    void wipesTheRuleUnderAHeadingAndKeepsTheHeading() {
        var page = page(Color.WHITE, Color.BLACK);
        int letters = blackIn(page, 0, page.getHeight());
        draw(page, Color.BLACK, 60, BAND_TOP + 64, 800, 4);

        Rules.remove(page);

        assertThat(blackIn(page, 0, page.getHeight())).isBetween((int) (0.95 * letters), letters);
    }

    @Test
    void dividesALineAtThePointBetweenItsItems() {
        var page = page(Color.WHITE, Color.BLACK);
        var graphics = page.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillOval(340, BAND_TOP + 28, 12, 12);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
        graphics.drawString("Rouen", 400, BAND_TOP + 46);
        graphics.dispose();

        var parts = Strips.of(Blobs.of(page)).stream()
                .flatMap(strip -> strip.parts().stream())
                .toList();

        assertThat(parts).hasSize(3);
        assertThat(parts)
                .filteredOn(part -> part.size() == 1)
                .singleElement()
                .satisfies(point -> assertThat(point.getFirst().isDot()).isTrue());
    }

    private static BufferedImage page(Color band, Color letters) {
        var page = new BufferedImage(1_000, 600, BufferedImage.TYPE_BYTE_GRAY);
        draw(page, Color.WHITE, 0, 0, 1_000, 600);
        draw(page, band, 50, BAND_TOP, 850, 60);
        var graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(letters);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
        graphics.drawString("Formation", 70, BAND_TOP + 46);
        graphics.dispose();
        return page;
    }

    private static void draw(BufferedImage page, Color colour, int left, int top, int width, int height) {
        var graphics = page.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(left, top, width, height);
        graphics.dispose();
    }

    private static int shade(BufferedImage page, int x, int y) {
        return page.getRaster().getSample(x, y, 0);
    }

    private static int blackIn(BufferedImage page, int top, int bottom) {
        int black = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                black += shade(page, x, y) < 90 ? 1 : 0;
            }
        }
        return black;
    }
}
