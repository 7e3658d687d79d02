package fr.jobmatch.ingestion.cv.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.ingestion.cv.CvParser;
import fr.jobmatch.ingestion.cv.ParseListener;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A scan that went into the scanner on its side or upside down.
class TurnedScanTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void readsAScanThatWasTurnedByQuarters(int quarters) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(Picture.quartered(page(), quarters), "png", out);

        try (var parser = new CvParser(1)) {
            var read = parser.parse("scan.png", out.toByteArray(), ParseListener.SILENT);

            assertThat(read).isInstanceOfSatisfying(ParsedCv.Readable.class, cv -> {
                assertThat(cv.profile().basics().name()).isEqualToIgnoringCase("Marie-Ange D’Almeida");
                assertThat(cv.profile().work())
                        .extracting(Work::position)
                        .contains(
                                "Responsable de magasin",
                                "Responsable adjointe",
                                "Vendeuse conseil",
                                "Employée libre-service");
            });
        }
    }

    private static BufferedImage page() throws IOException {
        try (var pdf = Loader.loadPDF(
                Path.of("src/test/resources/lifelike/frise-fr.pdf").toFile())) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, 200, ImageType.GRAY);
        }
    }
}
