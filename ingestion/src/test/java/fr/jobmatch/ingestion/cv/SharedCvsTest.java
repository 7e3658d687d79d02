package fr.jobmatch.ingestion.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.cv.reading.DocumentReading;
import fr.jobmatch.ingestion.resume.JsonResume;
import fr.jobmatch.lexicon.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A floor under the quality on CVs whose truth is known; the full measurement is the scorer's.
class SharedCvsTest {

    private static final List<String> SAMPLE = List.of(
            "fr-own-lescure.pdf",
            "fr-own-vauquelin.pdf",
            "fr-own-belkacemi.docx",
            "fr-own-marchadier.pdf",
            "en-rendercv-moderncv.pdf",
            "en-openresume.pdf");

    @Test
    void findsNearlyAllThatTheCvsSay() throws IOException {
        var folder =
                Path.of(Optional.ofNullable(System.getenv("JOBMATCH_SHARED")).orElse("../../shared"), "data/cvs");
        assumeTrue(Files.isDirectory(folder), "the shared CVs are not here: " + folder);

        double recall = 0;
        for (var name : SAMPLE) {
            recall += recall(folder, name);
        }
        assertThat(recall / SAMPLE.size()).isGreaterThan(0.85);
    }

    private static double recall(Path folder, String name) throws IOException {
        var truth =
                facts(JsonResume.read(Files.readString(folder.resolve(name.replaceFirst("\\.\\w+$", ".truth.json")))));
        var found = facts(((ParsedCv.Readable)
                        DocumentReading.read(Files.readAllBytes(folder.resolve(name)), (stage, current, total) -> {}))
                .profile());
        var both = new HashSet<>(truth);
        both.retainAll(found);
        return (double) both.size() / truth.size();
    }

    private static Set<String> facts(Profile profile) {
        var work = profile.work().stream()
                .flatMap(position -> Stream.of(position.name(), position.position() + " " + position.start()));
        var education =
                profile.education().stream().flatMap(course -> Stream.of(course.institution(), course.degree()));
        var basics = Stream.of(profile.basics().name(), profile.basics().email());
        return Stream.of(work, education, basics, profile.skillLabels().stream())
                .flatMap(facts -> facts)
                .map(fact -> Folding.fold(String.valueOf(fact)))
                .collect(Collectors.toSet());
    }
}
