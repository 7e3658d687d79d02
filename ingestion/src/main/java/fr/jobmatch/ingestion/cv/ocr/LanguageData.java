package fr.jobmatch.ingestion.cv.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The language data of Tesseract on this machine.
/// @param directory the `tessdata` directory
/// @param languages those of French and English that are there, as in `fra+eng`
record LanguageData(Path directory, String languages) {

    private static final Path DEBIAN = Path.of("/usr/share/tesseract-ocr");

    /// Return the data named by `TESSDATA_PREFIX`, else that of the distribution.
    static Optional<LanguageData> find() {
        return candidates().stream()
                .flatMap(directory -> at(directory).stream())
                .findFirst();
    }

    private static Optional<LanguageData> at(Path directory) {
        var languages = Stream.of("fra", "eng")
                .filter(language -> Files.isReadable(directory.resolve(language + ".traineddata")))
                .collect(Collectors.joining("+"));
        return languages.isEmpty() ? Optional.empty() : Optional.of(new LanguageData(directory, languages));
    }

    private static List<Path> candidates() {
        var candidates = new ArrayList<Path>();
        var named = System.getenv("TESSDATA_PREFIX");
        if (named != null && !named.isBlank()) {
            candidates.add(Path.of(named));
            candidates.add(Path.of(named, "tessdata"));
        }
        try (var versions = Files.list(DEBIAN)) {
            versions.map(version -> version.resolve("tessdata")).forEach(candidates::add);
        } catch (IOException notThisDistribution) {
            candidates.add(Path.of("/usr/share/tessdata"));
        }
        candidates.add(Path.of("/usr/share/tessdata"));
        return candidates;
    }
}
