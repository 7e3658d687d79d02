package fr.jobmatch.ingestion.cv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whole CVs of our own, in four layouts, beside the profile that a person reads in them.
class CvSamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/cvs");

    @ParameterizedTest
    @CsvSource({"fr-two-column, pdf", "en-one-column, pdf", "fr-table, docx", "fr-photo, jpg"})
    void readsWhoTheCandidateIsAndWhereTheyWorked(String name, String extension) throws IOException {
        var expected = JsonResume.read(Files.readString(SAMPLES.resolve(name + ".truth.json")));

        var read = read(SAMPLES.resolve(name + "." + extension));

        assertThat(read.basics())
                .usingRecursiveComparison()
                .comparingOnlyFields("name", "email", "address.city", "address.postalCode")
                .isEqualTo(expected.basics());
        assertThat(read.work())
                .usingRecursiveFieldByFieldElementComparatorOnFields("position", "start", "end")
                .containsExactlyElementsOf(expected.work());
        assertThat(read.work()).extracting(Work::name).doesNotContainNull();
        assertThat(read.languages()).hasSameSizeAs(expected.languages());
    }

    private static Profile read(Path file) throws IOException {
        try (var parser = new CvParser(1)) {
            var parsed = parser.parse(file.getFileName().toString(), Files.readAllBytes(file), ParseListener.SILENT);
            assertThat(parsed).isInstanceOf(ParsedCv.Readable.class);
            return ((ParsedCv.Readable) parsed).profile();
        }
    }
}
