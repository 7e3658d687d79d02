package fr.jobmatch.ingestion.secondreading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.evidence.SourcePosition.PageBox;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TranscriptionTest {

    @Test
    void mendsLettersOfLinesThatRecognitionSawToo() {
        var transcription = new Transcription(List.of("Maçon coffreur – Bâti-Loire", "mars 2019 – juin 2022"));

        assertThat(transcription.corrected("Magon cofireur – Bati-Loire\nmars 2019 – juin 2022"))
                .isEqualTo("Maçon coffreur – Bâti-Loire\nmars 2019 – juin 2022");
    }

    @Test
    void addsNoLineThatRecognitionDidNotSeeAndLosesNone() {
        var transcription = new Transcription(List.of("Directeur général – Airbus", "Anglais courant"));

        assertThat(transcription.corrected("Maçon – Bâti-Loire\nAnglals courant"))
                .isEqualTo("Maçon – Bâti-Loire\nAnglais courant");
    }

    @Test
    void coversWhoThePageIsAboutAndNothingElse() throws IOException {
        var evidence = Map.of(
                new FieldPath("basics.name"), at(new PageBox(1, 0.1, 0.1, 0.3, 0.1)),
                new FieldPath("work[0].name"), at(new PageBox(1, 0.1, 0.5, 0.3, 0.1)),
                new FieldPath("basics.email"), at(new PageBox(2, 0.1, 0.8, 0.3, 0.1)));

        var covered = ImageIO.read(new ByteArrayInputStream(CoveredPage.of(whitePage(), 1, evidence)));

        assertThat(new Color(covered.getRGB(20, 15))).isEqualTo(Color.GRAY);
        assertThat(new Color(covered.getRGB(20, 55))).isEqualTo(Color.WHITE);
        assertThat(new Color(covered.getRGB(20, 85))).isEqualTo(Color.WHITE);
    }

    private static FieldEvidence at(PageBox box) {
        return new FieldEvidence(List.of(box), "…", 0.9);
    }

    private static byte[] whitePage() throws IOException {
        var page = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        page.createGraphics().fillRect(0, 0, 100, 100);
        var out = new ByteArrayOutputStream();
        ImageIO.write(page, "png", out);
        return out.toByteArray();
    }
}
