package fr.jobmatch.ingestion.cv.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.UnreadableReason;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A5 of the abuse cases, each file made here: what a file is stands in its bytes, and how large it is in its header.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileImageTest {

    private static final ParsedCv TOO_LARGE = new ParsedCv.Unreadable(UnreadableReason.TOO_LARGE);
    private static final ParsedCv UNSUPPORTED = new ParsedCv.Unreadable(UnreadableReason.UNSUPPORTED);

    private final Reader reader = new Reader();

    @AfterAll
    void close() {
        reader.close();
    }

    @Test
    void aPictureOf900MegapixelsIsRefusedByItsHeader() throws IOException {
        var png = image("png");
        ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);
        var check = new CRC32();
        check.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) check.getValue());

        assertThat(reader.read(png)).isEqualTo(TOO_LARGE);
        assertThat(reader.peakMegabytes()).isLessThan(300);
    }

    @Test
    void aTiffOfMorePagesThanACvHasIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < 31; i++) {
                writer.writeToSequence(new IIOImage(picture(), null, null), null);
            }
            writer.endWriteSequence();
        }

        assertThat(reader.read(out.toByteArray())).isEqualTo(TOO_LARGE);
    }

    @Test
    void formatsThatACvNeverHasAreRefused() throws IOException {
        assertThat(reader.read(image("gif"))).isEqualTo(UNSUPPORTED);
        assertThat(reader.read(image("bmp"))).isEqualTo(UNSUPPORTED);
        assertThat(reader.read(text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")))
                .isEqualTo(UNSUPPORTED);
        assertThat(reader.read(text("<!doctype html><script>alert(1)</script>")))
                .isEqualTo(UNSUPPORTED);
        assertThat(reader.read(text("%!PS-Adobe-3.0\n(x) run"))).isEqualTo(UNSUPPORTED);
    }

    @Test
    void aFileThatIsTwoThingsIsReadAsOneAndRunAsNone() throws IOException {
        var jar = Archives.zip(Map.of("META-INF/MANIFEST.MF", text("Main-Class: X")));
        assertThat(reader.read(jar)).isEqualTo(UNSUPPORTED);

        var page = text("<html><script>two-things</script>%PDF-1.7\n");
        assertThat(reader.read(page)).isInstanceOf(ParsedCv.Unreadable.class);

        var both = new ByteArrayOutputStream();
        both.write(Archives.docx(Archives.cv(""), Map.of()));
        both.write(text("<script>two-things</script>"));
        assertThat(reader.read(both.toByteArray()).toString()).doesNotContain("two-things");
    }

    @Test
    void anImageCutInTheMiddleIsNoImage() throws IOException {
        var png = image("png");

        assertThat(reader.read(Arrays.copyOf(png, png.length / 2))).isInstanceOf(ParsedCv.Unreadable.class);
    }

    @Test
    void aPictureInPrintColoursEndsNoProcess() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(
                    new IIOImage(Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 64, 4, null), null, null));
        }

        assertThat(reader.read(out.toByteArray()))
                .isInstanceOfSatisfying(
                        ParsedCv.Unreadable.class,
                        refused -> assertThat(refused.reason())
                                .isNotIn(UnreadableReason.DANGEROUS, UnreadableReason.TIMEOUT));
    }

    /// Such a page, from a damaged fax, once kept text recognition busy for half a minute.
    @Test
    void aPageOfNoiseIsGivenUpSoon() throws IOException {
        var page = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_GRAY);
        var random = new Random(77_040);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                boolean dark = (y / 14 % 3 == 0 ? random.nextInt(3) : random.nextInt(9)) == 0 || x / 9 % 5 == 0;
                page.getRaster().setSample(x, y, 0, dark ? 0 : 255);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(page, "png", out);
        var start = Instant.now();

        assertThat(reader.read(out.toByteArray())).isEqualTo(new ParsedCv.Unreadable(UnreadableReason.NO_TEXT));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
    }

    private static byte[] image(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture(), format, out)).isTrue();
        return out.toByteArray();
    }

    private static BufferedImage picture() {
        return new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
