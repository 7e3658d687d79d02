package fr.jobmatch.app.cli;

import fr.jobmatch.lexicon.taxonomy.Section;
import fr.jobmatch.lexicon.taxonomy.TaxonomyCache;
import fr.jobmatch.lexicon.taxonomy.TaxonomyImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "taxonomy",
        description = "The official taxonomies",
        subcommands = {TaxonomyCommand.Import.class})
class TaxonomyCommand implements Callable<Integer> {

    /// A command of commands alone is wrong usage.
    @Override
    public Integer call() {
        System.err.println("taxonomy: say what to do: import DIR|FILE...");
        return 2;
    }

    @Command(name = "import", description = "ROME 4.0, ESCO and communes as CSV or TSV, also gzipped, into the cache")
    static class Import implements Callable<Integer> {

        @Parameters(arity = "1..*", paramLabel = "DIR|FILE")
        private List<Path> files = List.of();

        @Override
        public Integer call() {
            var folder = System.getenv(TaxonomyCache.VARIABLE);
            if (folder == null || folder.isBlank()) {
                throw new CliFailure("the folder of the cache is missing: set " + TaxonomyCache.VARIABLE);
            }
            var written = read().save(folder);
            if (written.isEmpty()) {
                throw new CliFailure("none of the files holds ROME, ESCO or communes");
            }
            var out = Output.lines();
            out.println(Output.json(line(written)));
            out.flush();
            return 0;
        }

        private Reading read() {
            try {
                var reading = new TaxonomyImport();
                for (var file : files) {
                    reading.read(file);
                }
                reading.ignored().forEach(file -> System.err.println(file + ": not used"));
                return new Reading(reading);
            } catch (IOException | UncheckedIOException unreadable) {
                throw new CliFailure("cannot be read: " + unreadable.getMessage(), unreadable);
            }
        }

        private static Map<String, Integer> line(Map<Section, Integer> written) {
            var line = new LinkedHashMap<String, Integer>();
            written.forEach((section, rows) -> line.put(section.name().toLowerCase(Locale.ROOT), rows));
            return line;
        }
    }

    private record Reading(TaxonomyImport tables) {

        Map<Section, Integer> save(String folder) {
            try {
                return tables.save(Path.of(folder));
            } catch (IOException unwritable) {
                throw new CliFailure(folder + ": cannot be written", unwritable);
            }
        }
    }
}
