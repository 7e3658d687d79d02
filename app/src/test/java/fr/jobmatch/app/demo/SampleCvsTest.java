package fr.jobmatch.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.ingestion.cv.CvParser;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/// The first CV that many people will see read is the sample.
class SampleCvsTest {

    @ParameterizedTest
    @ValueSource(strings = {"cv-exemple.pdf", "cv-exemple.docx"})
    void theSampleReadsTheSameInEachFormat(String file) throws IOException {
        assertThat(read(file).profile().work())
                .extracting(
                        Work::position,
                        Work::start,
                        Work::end,
                        work -> work.highlights().size())
                .containsExactly(
                        tuple("Technicien de maintenance", PartialDate.of(2020, 3), null, 4),
                        tuple("Électromécanicien posté", PartialDate.of(2017, 9), PartialDate.of(2020, 2), 3),
                        tuple("Apprenti électrotechnicien", PartialDate.of(2015, 9), PartialDate.of(2017, 8), 1));
        assertThat(read(file).profile().work())
                .extracting(Work::name)
                .satisfiesExactly(
                        name -> assertThat(name).startsWith("Cartonneries de la Selle"),
                        name -> assertThat(name).startsWith("Laiterie du Santerre"),
                        name -> assertThat(name).startsWith("Ateliers Hennuyer"));
    }

    private static ParsedCv.Readable read(String file) throws IOException {
        try (var parser = new CvParser(1)) {
            var content = new ClassPathResource("demo/cv/" + file).getContentAsByteArray();
            return (ParsedCv.Readable) parser.parse(file, content, (stage, done, of) -> {});
        }
    }
}
