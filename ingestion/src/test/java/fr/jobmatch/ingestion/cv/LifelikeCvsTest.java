package fr.jobmatch.ingestion.cv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.Licence;
import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.resume.JsonResume;
import fr.jobmatch.lexicon.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// CVs of our own that look as people make them: a design tool's side bar, a time line, tables with dates in the
/// margin,
/// text boxes, a name in the page header, missions in nested tables. The `lifelike` benchmark prints them.
class LifelikeCvsTest {

    private static final Path SAMPLES = Path.of("src/test/resources/lifelike");

    private static CvParser parser;

    @BeforeAll
    static void start() {
        parser = new CvParser(1);
    }

    @AfterAll
    static void stop() {
        parser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"design-fr.pdf", "frise-fr.pdf", "infirmiere-fr.pdf", "electricien-fr.docx", "consultant-fr.docx"
            })
    void readsWhoSomebodyIsWhereTheyWorkedAndWhatTheyLearned(String file) throws IOException {
        var expected = JsonResume.read(Files.readString(SAMPLES.resolve(file.replaceFirst("\\.\\w+$", ".truth.json"))));

        var read = read(file);

        assertThat(who(read)).isEqualTo(who(expected));
        assertThat(jobs(read)).containsExactlyInAnyOrderElementsOf(jobs(expected));
        assertThat(read.education())
                .extracting(Education::institution)
                .containsExactlyElementsOf(expected.education().stream()
                        .map(Education::institution)
                        .toList());
    }

    @Test
    void listsClearancesOnceAndNotAsCertificatesToo() throws IOException {
        var read = read("electricien-fr.docx");

        assertThat(read.licences())
                .extracting(Licence::code)
                .containsExactlyInAnyOrder(
                        "HABILITATION_B2V", "HABILITATION_BR", "HABILITATION_BC", "CACES_R486_B", "PERMIS_B");
        assertThat(read.certificates())
                .extracting(certificate -> certificate.name())
                .noneMatch(name -> name.matches("B2V|BR|BC|CACES.*"));
    }

    @Test
    void keepsWhereSomebodyWorkedForAnAgency() throws IOException {
        assertThat(read("electricien-fr.docx").work().getLast().location()).isEqualTo("Île-de-France");
    }

    private static List<String> who(Profile profile) {
        var basics = profile.basics();
        return List.of(
                folded(basics.name()),
                folded(basics.email()),
                folded(basics.phone()),
                folded(basics.address() == null ? null : basics.address().city()));
    }

    private static List<String> jobs(Profile profile) {
        return profile.work().stream()
                .map(work -> String.join(
                        " | ",
                        folded(work.position()),
                        folded(work.name()),
                        String.valueOf(work.start()),
                        String.valueOf(work.end())))
                .toList();
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : Folding.fold(text);
    }

    private static Profile read(String file) throws IOException {
        var parsed = parser.parse(file, Files.readAllBytes(SAMPLES.resolve(file)), ParseListener.SILENT);
        assertThat(parsed).isInstanceOf(ParsedCv.Readable.class);
        return ((ParsedCv.Readable) parsed).profile();
    }
}
