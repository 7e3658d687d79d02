package fr.jobmatch.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import fr.jobmatch.app.JobMatchApplication;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.PayloadFiles;
import fr.jobmatch.ingestion.offers.PayloadLine;
import fr.jobmatch.ingestion.offers.store.ImportReport;
import fr.jobmatch.ingestion.offers.store.OfferImports;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import tools.jackson.databind.node.ObjectNode;

/// How many offers a second go the whole way: read, normalised, stored, put into clusters, embedded and committed; how
/// many unchanged ones a second are passed over; and whether a file of any length needs the same memory.
class ImportBenchmark implements Benchmark {

    private static final int MILLION = 1 << 20;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "SOURCE OFFERS.ndjson[.gz] COPIES LINES: the whole import with embedding and commit, again unchanged, and"
                + " the memory of a file of LINES lines";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        var source = OfferSource.ofCode(arguments.get(0)).orElseThrow();
        var payloads = payloads(Path.of(arguments.get(1)));
        int copies = Integer.parseInt(arguments.get(2));
        int lines = Integer.parseInt(arguments.get(3));
        var database = FreshDatabase.create();
        try (var context = SpringApplication.run(JobMatchApplication.class, database.arguments())) {
            var imports = context.getBean(OfferImports.class);
            imports.importAll(source, file(payloads, 0, Math.min(500, payloads.size())));
            measure("new", imports, source, file(payloads, 1, payloads.size() * copies), out);
            measure("unchanged", imports, source, file(payloads, 1, payloads.size() * copies), out);
            memory(imports, source, payloads, lines, out);
        } finally {
            database.drop();
        }
    }

    private static void measure(
            String what, OfferImports imports, OfferSource source, InputStream file, PrintStream out) {
        long began = System.nanoTime();
        long cpuBefore = cpu();
        var report = imports.importAll(source, file);
        double seconds = (System.nanoTime() - began) / 1e9;
        double cpuSeconds = (cpu() - cpuBefore) / 1e9;
        out.printf(
                Locale.ROOT,
                "%s: %d found, %d created, %d unchanged, %d rejected, %.1f s, %.0f a second; %.1f s of our processor time%n",
                what,
                report.found(),
                report.created(),
                report.unchanged(),
                report.refused(),
                seconds,
                report.found() / seconds,
                cpuSeconds);
    }

    /// The same offers over and over: the columns of the ranking grow with offers, the import must not with lines.
    private static void memory(
            OfferImports imports, OfferSource source, List<ObjectNode> payloads, int lines, PrintStream out) {
        int part = Math.min(lines, payloads.size());
        long before = used();
        var watched = new Watched(lines, part, payloads);
        ImportReport report = imports.importAll(source, watched.stream());
        out.printf(
                Locale.ROOT,
                "memory: %d lines, %d MB before, at most %d MB at ten points on the way, %d MB after%n",
                report.found(),
                before / MILLION,
                watched.most() / MILLION,
                used() / MILLION);
    }

    /// On a machine that others use, too, the clock on the wall says little.
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static List<ObjectNode> payloads(Path file) {
        try (var lines = PayloadFiles.lines(file)) {
            return lines.filter(PayloadLine.Parsed.class::isInstance)
                    .map(line -> (ObjectNode) ((PayloadLine.Parsed) line).payload())
                    .toList();
        }
    }

    /// @param round tells the ids of one file from another's
    private static InputStream file(List<ObjectNode> payloads, int round, int lines) {
        return stream(IntStream.range(0, lines)
                .mapToObj(number -> line(payloads, number, round + "" + number / payloads.size()))
                .iterator());
    }

    private static InputStream line(List<ObjectNode> payloads, int number, String mark) {
        var payload = payloads.get(number % payloads.size()).deepCopy();
        payload.put("id", payload.path("id").asString("") + "C" + mark);
        return new ByteArrayInputStream((payload + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream stream(Iterator<InputStream> lines) {
        return new SequenceInputStream(Collections.enumeration(new LazyList(lines)));
    }

    /// What `SequenceInputStream` takes, made as it is read.
    private static final class LazyList extends AbstractCollection<InputStream> {

        private final Iterator<InputStream> lines;

        LazyList(Iterator<InputStream> lines) {
            this.lines = lines;
        }

        @Override
        public Iterator<InputStream> iterator() {
            return lines;
        }

        @Override
        public int size() {
            return Integer.MAX_VALUE;
        }
    }

    /// A file whose making looks at the memory ten times.
    private static final class Watched {

        private final int lines;
        private final int part;
        private final List<ObjectNode> payloads;
        private long most;

        Watched(int lines, int part, List<ObjectNode> payloads) {
            this.lines = lines;
            this.part = part;
            this.payloads = payloads;
        }

        InputStream stream() {
            return ImportBenchmark.stream(
                    IntStream.range(0, lines).mapToObj(this::watchedLine).iterator());
        }

        private InputStream watchedLine(int number) {
            if (number % Math.max(1, lines / 10) == lines / 20) {
                most = Math.max(most, used());
            }
            return line(payloads, number % part, "10");
        }

        long most() {
            return most;
        }
    }
}
