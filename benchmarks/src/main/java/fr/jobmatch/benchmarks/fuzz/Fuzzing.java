package fr.jobmatch.benchmarks.fuzz;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.cv.detection.UnreadableDocument;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.ingestion.cv.layout.Page;
import fr.jobmatch.ingestion.cv.layout.ReadingOrder;
import fr.jobmatch.ingestion.cv.pdf.PdfDocument;
import fr.jobmatch.ingestion.cv.reading.DocumentReading;
import fr.jobmatch.ingestion.cv.structure.CvStructure;
import fr.jobmatch.lexicon.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads one damaged document after the other and notes what must not happen: an error instead of an answer, an answer
/// that takes too long, a value that the document doesn't hold.
public final class Fuzzing {

    private static final long SLOW_MILLIS = 30_000;

    private final List<byte[]> documents;
    private final Map<Integer, List<Page>> pages = new HashMap<>();

    public Fuzzing(List<byte[]> documents) {
        this.documents = List.copyOf(documents);
    }

    /// Return what is wrong with the answer to one damaged document; empty when nothing is.
    /// @param seed the same seed damages the same document in the same way
    public Optional<String> failure(long seed) {
        var random = new Random(seed);
        random.nextLong();
        int chosen = random.nextInt(documents.size());
        long start = System.nanoTime();
        Optional<String> failure;
        try {
            failure = random.nextBoolean() ? bytes(documents.get(chosen), random) : words(chosen, random);
        } catch (RuntimeException | StackOverflowError e) {
            failure = Optional.of(
                    e + " at " + Stream.of(e.getStackTrace()).limit(6).toList());
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return failure.or(() -> millis > SLOW_MILLIS ? Optional.of("takes " + millis + " ms") : Optional.empty());
    }

    private static Optional<String> bytes(byte[] document, Random random) {
        var parsed = DocumentReading.read(new ByteMutations(random).mutated(document), (stage, current, total) -> {});
        return parsed instanceof ParsedCv.Readable readable
                ? invented(readable.profile(), readable.text())
                : Optional.empty();
    }

    private Optional<String> words(int chosen, Random random) {
        var mutations = new PageMutations(random);
        var damaged = pages(chosen).stream().map(mutations::mutated).toList();
        var lines = ReadingOrder.of(damaged);
        var text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        return invented(CvStructure.of(lines, List.of()).profile(), text);
    }

    private List<Page> pages(int chosen) {
        return pages.computeIfAbsent(chosen, at -> {
            var read = new ArrayList<Page>();
            try (var pdf = PdfDocument.open(documents.get(at))) {
                for (int number = 1; number <= pdf.pageCount(); number++) {
                    read.add(pdf.text(number).page());
                }
            } catch (UnreadableDocument noPdf) {
                return List.of();
            }
            return read;
        });
    }

    private static Optional<String> invented(Profile profile, String text) {
        var letters = letters(text);
        var values = new ArrayList<String>();
        profile.work().forEach(work -> Stream.of(work.name(), work.position()).forEach(values::add));
        profile.education()
                .forEach(course ->
                        Stream.of(course.institution(), course.studyType()).forEach(values::add));
        values.add(profile.basics().name());
        values.addAll(profile.skillLabels());
        return values.stream()
                .filter(value -> value != null && !words(value, letters))
                .findFirst()
                .map(value -> "made up: " + value);
    }

    /// Return whether every word of a value stands in the text, perhaps broken over lines.
    private static boolean words(String value, String letters) {
        return Stream.of(value.split("[^\\p{L}\\d]+")).allMatch(word -> letters.contains(letters(word)));
    }

    private static String letters(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\d]", "");
    }
}
