package fr.jobmatch.app.cli;

import fr.jobmatch.app.documents.DocumentWriting;
import fr.jobmatch.assistant.gate.CaseVerdict;
import fr.jobmatch.assistant.gate.FactGate;
import fr.jobmatch.assistant.tailoring.Tailoring;
import fr.jobmatch.assistant.wording.LexiconTerms;
import fr.jobmatch.domain.document.AdaptationLevel;
import fr.jobmatch.domain.document.CvRenderer;
import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.domain.document.GateReport;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.ingestion.cv.OwnDocxReader;
import fr.jobmatch.matching.ranking.Ranker;
import fr.jobmatch.templates.DocxRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "tailor", description = "A CV or a letter for one offer, as DOCX")
class TailorCommand implements Callable<Integer> {

    private static final String LIST = "list";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--cv", paramLabel = "FILE", description = "a CV, or a JSON Resume")
    private @Nullable Path cv;

    @Option(names = "--offer", paramLabel = "FILE", description = "one offer as JSON")
    private @Nullable Path offer;

    @Option(names = "--source", paramLabel = "SOURCE")
    private String source = "francetravail";

    @Option(names = "--kind", paramLabel = "cv|letter")
    private String kind = "cv";

    @Option(names = "--level", paramLabel = "1-4")
    private int level = 2;

    @Option(names = "--template", paramLabel = "NAME", description = "a template's name, or list")
    private @Nullable String template;

    @Option(names = "--language", paramLabel = "fr|en", description = "the offer's own by default")
    private @Nullable String language;

    @Option(names = "--out", paramLabel = "FILE.docx")
    private @Nullable Path out;

    private final CvRenderer renderer = new DocxRenderer(new OwnDocxReader());

    @Override
    public Integer call() {
        var wanted = kind();
        if (LIST.equals(template)) {
            var lines = Output.lines();
            renderer.templates(wanted).forEach(lines::println);
            lines.flush();
            return 0;
        }
        return write(wanted, required(cv, "--cv"), required(offer, "--offer"), required(out, "--out"));
    }

    private int write(DocumentKind wanted, Path cvFile, Path offerFile, Path outFile) {
        var clock = Clock.systemDefaultZone();
        var ranker = new Ranker(clock);
        var writing = new DocumentWriting(
                ranker, new Tailoring(LexiconTerms.builtIn(), clock), new FactGate(clock), renderer, clock);
        var profile = Inputs.profile(cvFile);
        var target = Inputs.offers(Inputs.source(source), offerFile, false).stream()
                .findFirst()
                .orElseThrow(() -> new CliFailure(offerFile + ": no offer in it"));
        var locale = "en".equals(language == null ? target.language() : language) ? Locale.ENGLISH : Locale.FRENCH;
        var tailored = writing.write(wanted, profile, Preferences.none(), target, level(), locale);
        var gate = writing.check(tailored.draft(), profile);
        if (gate.verdict() == GateReport.Verdict.BLOCK) {
            return blocked(gate);
        }
        var file = renderer.render(tailored.draft(), template(wanted));
        save(outFile, file.bytes());
        System.err.printf(
                Locale.ROOT,
                "%s: %d changes, facts %s, %.0f %% of the fields read back%n",
                outFile,
                tailored.changes().size(),
                gate.verdict(),
                file.report().recovered() * 100);
        return 0;
    }

    /// A blocked draft writes no file: the claims say what would have to be true.
    private static int blocked(GateReport gate) {
        var lines = Output.lines();
        lines.println(Output.json(CaseVerdict.of(null, gate)));
        lines.flush();
        System.err.println("blocked: " + gate.unsupported().size() + " claims are not in the profile");
        return 1;
    }

    private static void save(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new CliFailure(file + ": cannot be written", failed);
        }
    }

    private DocumentKind kind() {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "cv" -> DocumentKind.CV;
            case "letter" -> DocumentKind.LETTER;
            default -> throw wrong("--kind is cv or letter");
        };
    }

    private AdaptationLevel level() {
        try {
            return AdaptationLevel.of(level);
        } catch (IllegalArgumentException none) {
            throw wrong("--level is 1, 2, 3 or 4");
        }
    }

    private String template(DocumentKind wanted) {
        var known = renderer.templates(wanted);
        if (template == null) {
            return known.getFirst();
        }
        if (!known.contains(template)) {
            throw wrong("--template is one of " + String.join(", ", known));
        }
        return template;
    }

    private Path required(@Nullable Path given, String option) {
        if (given == null) {
            throw wrong(option + " is missing");
        }
        return given;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
