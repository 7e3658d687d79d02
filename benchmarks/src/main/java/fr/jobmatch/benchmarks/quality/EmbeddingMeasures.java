package fr.jobmatch.benchmarks.quality;

import fr.jobmatch.domain.embedding.TextEmbedder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The questions to an embedding: titles to descriptions, titles to official job names, job names to ESCO.
final class EmbeddingMeasures {
    private final TextEmbedder embedder;
    private final PrintStream out;

    EmbeddingMeasures(TextEmbedder embedder, PrintStream out) {
        this.embedder = embedder;
        this.out = out;
    }

    /// Job name -> offers by their description only; an offer is right when it has the job name's code.
    void titlesToDescriptions(String name, List<RealOffer> offers) {
        var codes = new LinkedHashMap<String, String>();
        offers.forEach(offer -> codes.putIfAbsent(offer.appellation(), offer.code()));
        var descriptions =
                Vectors.of(embedder, offers.stream().map(RealOffer::description).toList());
        var measures = new RankMeasures();
        codes.forEach((title, code) -> measures.add(
                descriptions.nearest(embedder.embed(title)),
                at -> offers.get(at).code().equals(code)));
        out.println("title -> descriptions, " + name + ": " + measures);
    }

    /// Title -> code of the nearest official job name, by the rank of the right code.
    void titlesToCodes(String name, Map<String, String> codesOfNames, List<String> titles, List<String> codes) {
        var names = List.copyOf(codesOfNames.keySet());
        var vectors = Vectors.of(embedder, names);
        var measures = new RankMeasures();
        for (int i = 0; i < titles.size(); i++) {
            var nearest = vectors.nearest(embedder.embed(titles.get(i)));
            var ranking = bestOfEachCode(nearest, names, codesOfNames);
            var wanted = codes.get(i);
            measures.add(ranking, at -> wanted.equals(codesOfNames.get(names.get(at))));
        }
        out.println("title -> nearest official name -> code, " + name + ": " + measures);
    }

    private static int[] bestOfEachCode(int[] nearest, List<String> names, Map<String, String> codes) {
        Set<String> seen = new HashSet<>();
        return java.util.Arrays.stream(nearest)
                .filter(at -> seen.add(codes.getOrDefault(names.get(at), "")))
                .toArray();
    }

    /// A MELO task: folder with `queries.tsv`, `corpus_elements.tsv`, `annotations.tsv`.
    void melo(Path folder) throws IOException {
        var ids = column(folder.resolve("corpus_elements.tsv"), 0);
        var corpus = Vectors.of(embedder, column(folder.resolve("corpus_elements.tsv"), 1));
        var right = new HashMap<String, Set<String>>();
        for (var line : Files.readAllLines(folder.resolve("annotations.tsv"))) {
            var cells = line.split("\t");
            right.computeIfAbsent(cells[0], unused -> new HashSet<>()).add(cells[2]);
        }
        var measures = new RankMeasures();
        for (var line : Files.readAllLines(folder.resolve("queries.tsv"))) {
            var cells = line.split("\t");
            var wanted = right.getOrDefault(cells[0], Set.of());
            measures.add(corpus.nearest(embedder.embed(cells[1])), at -> wanted.contains(ids.get(at)));
        }
        out.println("MELO " + folder.getFileName() + ": " + measures);
    }

    private static List<String> column(Path file, int column) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t")[column])
                .toList();
    }
}
