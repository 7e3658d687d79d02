package fr.jobmatch.app.cli;

import fr.jobmatch.app.matches.PreferencesJson;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.cv.CvParser;
import fr.jobmatch.ingestion.cv.ParseListener;
import fr.jobmatch.ingestion.offers.OfferFiles;
import fr.jobmatch.ingestion.offers.OfferLine;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what the commands are given.
final class Inputs {

    private Inputs() {}

    /// Return the profile in a JSON Resume, or the one read from a CV.
    static Profile profile(Path file) {
        var content = bytes(file);
        return looksLikeJson(content) ? resume(file, content) : parsed(file, content);
    }

    private static boolean looksLikeJson(byte[] content) {
        for (byte b : content) {
            if (!Character.isWhitespace(b)) {
                return b == '{';
            }
        }
        return false;
    }

    private static Profile resume(Path file, byte[] content) {
        try {
            return JsonResume.read(new String(content, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            throw new CliFailure(file + ": " + broken.getMessage(), broken);
        }
    }

    private static Profile parsed(Path file, byte[] content) {
        try (var parser = new CvParser(1)) {
            return switch (parser.parse(file.getFileName().toString(), content, ParseListener.SILENT)) {
                case ParsedCv.Readable readable -> readable.profile();
                case ParsedCv.Unreadable unreadable -> throw new CliFailure(file + ": " + unreadable.reason());
            };
        }
    }

    /// Return the offers of a file; lines that are none are reported with their numbers.
    static List<Offer> offers(OfferSource source, Path file, boolean ignoreRome) {
        var offers = new ArrayList<Offer>();
        try (var lines = OfferFiles.read(source, file, ignoreRome)) {
            lines.forEach(line -> {
                switch (line) {
                    case OfferLine.Read read -> offers.add(read.offer());
                    case OfferLine.Rejected rejected ->
                        System.err.println(file + ":" + rejected.number() + ": " + rejected.reason());
                }
            });
        }
        return offers;
    }

    static OfferSource source(String code) {
        return OfferSource.ofCode(code).orElseThrow(() -> new CliFailure("no source " + code));
    }

    static Preferences preferences(@Nullable Path file) {
        if (file == null) {
            return Preferences.none();
        }
        try {
            return PreferencesJson.read(new String(bytes(file), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            throw new CliFailure(file + ": " + broken.getMessage(), broken);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new CliFailure(file + ": cannot be read", unreadable);
        }
    }
}
