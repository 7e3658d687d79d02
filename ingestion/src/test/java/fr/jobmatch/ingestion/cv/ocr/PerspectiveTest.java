package fr.jobmatch.ingestion.cv.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PerspectiveTest {

    @Test
    void cutsAPageOutOfThePhotographOfATable() {
        var photo = picture(Color.DARK_GRAY);
        fill(photo, Color.WHITE, 60, 50, 540, 70, 570, 780, 40, 760);
        fill(photo, Color.BLACK, 300, 400, 330, 400, 330, 430, 300, 430);

        var page = Perspective.flattened(photo);

        assertThat(page.getWidth()).isCloseTo(531, within(12));
        assertThat(page.getHeight()).isCloseTo(711, within(12));
        assertThat(page.getRaster().getSample(5, 5, 0)).isGreaterThan(200);
        assertThat(darkest(page)).as("what stands on the page").isLessThan(60);
    }

    @Test
    void keepsADarkSideBarOfAPhotographedPage() {
        var photo = picture(Color.DARK_GRAY);
        fill(photo, Color.WHITE, 60, 50, 540, 70, 570, 780, 40, 760);
        fill(photo, Color.BLACK, 400, 64, 540, 70, 558, 500, 400, 500);

        assertThat(Perspective.flattened(photo).getWidth()).isCloseTo(531, within(12));
    }

    @Test
    void leavesAScanWithADarkSideBarAlone() {
        var scan = picture(Color.WHITE);
        fill(scan, Color.DARK_GRAY, 0, 0, 200, 0, 200, 850, 0, 850);

        assertThat(Perspective.flattened(scan)).isSameAs(scan);
    }

    @Test
    void leavesAPlainPageAlone() {
        var scan = picture(Color.WHITE);

        assertThat(Perspective.flattened(scan)).isSameAs(scan);
    }

    private static int darkest(BufferedImage page) {
        int darkest = 255;
        for (byte pixel : Picture.pixels(page)) {
            darkest = Math.min(darkest, pixel & 255);
        }
        return darkest;
    }

    private static BufferedImage picture(Color ground) {
        var picture = new BufferedImage(600, 850, BufferedImage.TYPE_BYTE_GRAY);
        fill(picture, ground, 0, 0, 600, 0, 600, 850, 0, 850);
        return picture;
    }

    private static void fill(BufferedImage picture, Color colour, int... corners) {
        var shape = new Polygon();
        for (int i = 0; i < corners.length; i += 2) {
            shape.addPoint(corners[i], corners[i + 1]);
        }
        var graphics = picture.createGraphics();
        graphics.setColor(colour);
        graphics.fill(shape);
        graphics.dispose();
    }
}
