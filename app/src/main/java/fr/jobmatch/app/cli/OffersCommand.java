package fr.jobmatch.app.cli;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.store.RenormalisationReport;
import fr.jobmatch.ingestion.offers.store.Renormalisations;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "offers",
        description = "The stored offers",
        subcommands = {OffersCommand.Renormalise.class})
class OffersCommand implements Callable<Integer> {

    /// A command of commands alone is wrong usage.
    @Override
    public Integer call() {
        System.err.println("offers: say what to do: renormalise [SOURCE...]");
        return 2;
    }

    /// Leaves an order in the database, which the running application carries out, so that its ranking and its vectors
    /// follow; waits for the report.
    @Command(name = "renormalise", description = "Have all offers read again from their raw payloads")
    static class Renormalise implements Callable<Integer> {

        private static final Duration PICKED_UP_WITHIN = Duration.ofSeconds(75);
        private static final Duration LOOK = Duration.ofSeconds(1);

        @Parameters(arity = "0..*", paramLabel = "SOURCE")
        private List<String> sources = List.of();

        @Override
        public Integer call() throws InterruptedException {
            var renormalisations = new Renormalisations(JdbcClient.create(dataSource()));
            var chosen = sources.isEmpty()
                    ? renormalisations.sourcesWithPayloads()
                    : sources.stream().map(Renormalise::source).toList();
            chosen.forEach(source -> renormalisations.request(source, RenormalisationReport.Reason.BY_HAND));
            var deadline = Instant.now().plus(PICKED_UP_WITHIN);
            while (!done(renormalisations, chosen)) {
                if (nobodyWorks(renormalisations, chosen) && Instant.now().isAfter(deadline)) {
                    System.err.println("JobMatch isn't running: the offers are read again at its next start");
                    break;
                }
                Thread.sleep(LOOK);
            }
            print(renormalisations, chosen);
            return 0;
        }

        private static DriverManagerDataSource dataSource() {
            return new DriverManagerDataSource(
                    setting("JOBMATCH_DB_URL"), setting("JOBMATCH_DB_APP_USER"), setting("JOBMATCH_DB_APP_PASSWORD"));
        }

        private static String setting(String name) {
            var value = System.getenv(name);
            if (value == null || value.isBlank()) {
                throw new CliFailure("the database is missing: set " + name);
            }
            return value;
        }

        private static OfferSource source(String code) {
            return OfferSource.ofCode(code)
                    .orElseThrow(() -> new CliFailure("no source " + code.toLowerCase(Locale.ROOT)));
        }

        private static boolean done(Renormalisations renormalisations, List<OfferSource> sources) {
            return of(renormalisations, sources).stream().allMatch(report -> report.finishedAt() != null);
        }

        private static boolean nobodyWorks(Renormalisations renormalisations, List<OfferSource> sources) {
            return of(renormalisations, sources).stream().allMatch(report -> report.startedAt() == null);
        }

        private static List<RenormalisationReport> of(Renormalisations renormalisations, List<OfferSource> sources) {
            return renormalisations.reports().stream()
                    .filter(report -> sources.contains(report.source()))
                    .toList();
        }

        private static void print(Renormalisations renormalisations, List<OfferSource> sources) {
            var out = Output.lines();
            of(renormalisations, sources).forEach(report -> out.println(Output.json(report)));
            out.flush();
        }
    }
}
