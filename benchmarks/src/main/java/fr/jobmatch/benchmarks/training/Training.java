package fr.jobmatch.benchmarks.training;

import fr.jobmatch.matching.embedding.WorkModel;
import java.io.PrintStream;
import java.nio.file.Path;

/// One training run from the taxonomies to a model.
/// @param taxonomy folder with `rome/`, `esco-1.0/`, `esco-1.2/`, `esco-fr-labels/`, `crosswalks/`
/// @param rows how many features the model may know
public record Training(Path taxonomy, int rows, int dimension, int epochs, long seed) {

    /// Train and return the model.
    /// @param name name of the model, stored beside each vector
    public WorkModel run(String name, PrintStream log) {
        var rome = Rome.read(taxonomy.resolve("rome"));
        var corpus = new Corpus(rome, Esco.read(taxonomy), seed);
        log.println(corpus.features().summary());
        var features = corpus.features().choose(rows);
        var trainer = new Trainer(features, dimension, corpus.codes().size(), corpus.concepts(), seed);
        trainer.train(corpus, epochs, log);
        var quantised = Quantised.of(trainer.rows(), dimension, 7);
        var occupations = Quantised.of(trainer.occupations(), dimension, 127);
        return new WorkModel(
                name,
                dimension,
                features,
                quantised.halved(),
                quantised.scales(),
                corpus.codes().stream()
                        .map(code -> new WorkModel.Occupation(
                                code,
                                rome.labels().getOrDefault(code, code),
                                rome.parents().getOrDefault(code, code),
                                rome.recent().contains(code)))
                        .toList(),
                occupations.rows(),
                occupations.scales(),
                NameTable.of(rome, corpus.codes()));
    }
}
