package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.domain.profile.Certificate;
import fr.jobmatch.domain.profile.Licence;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.lexicon.certificates.Certificates;
import fr.jobmatch.lexicon.dates.DateRange;
import fr.jobmatch.lexicon.dates.DateRanges;
import fr.jobmatch.lexicon.licences.LicenceMention;
import fr.jobmatch.lexicon.licences.Licences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads certificates with who gave them, and licences.
final class Credentials {

    private static final WordList GRADES = WordList.of("grades.txt");
    private static final Pattern IN_BRACKETS = Pattern.compile("^(.{2,}\\S)\\s*\\(([^()]{2,60})\\)$");
    private static final Pattern DASHED = Pattern.compile("^(.{2,}?)\\s+[–—|·-]\\s+(.{2,60})$");
    private static final Pattern GIVEN =
            Pattern.compile("(?i)^(.{2,}?),?\\s+(?:délivrée? par|issued by|by|auprès de)\\s+(.{2,60})$");
    private static final int LONG = 60;
    private static final WordList BESIDE_LICENCES = WordList.of("beside-licences.txt");
    /// Under a heading, the letters of clearances stand without the word that tells what they are.
    private static final String CLEARANCE = "habilitation ";

    private final Findings findings;
    private final List<Certificate> certificates = new ArrayList<>();
    private final Map<String, Licence> licences = new LinkedHashMap<>();

    Credentials(Findings findings) {
        this.findings = findings;
    }

    List<Certificate> certificates() {
        return certificates;
    }

    List<Licence> licences() {
        return List.copyOf(licences.values());
    }

    /// Return whether a text opens with a certificate or licence that is no diploma.
    static boolean is(String text) {
        return Clues.degree(text) < 1 && named(text);
    }

    private static boolean named(String text) {
        return Certificates.find(text).stream().anyMatch(mention -> mention.start() == 0)
                || Licences.find(text).stream().anyMatch(mention -> mention.start() == 0);
    }

    void read(Section section) {
        for (var item : LineBreaks.items(section.lines())) {
            var text = LineBreaks.text(item);
            var dates = DateRanges.find(text);
            if (!dates.isEmpty() || !onlyLicences(text)) {
                read(LesserSections.without(text, dates), dates.isEmpty() ? null : dates.getFirst(), item);
            }
        }
    }

    /// Return whether a text names nothing but licences, which have a list of their own. A dated one is a certificate
    /// too, for licences have no date.
    private static boolean onlyLicences(String text) {
        var introduced = CLEARANCE + text;
        var rest = new StringBuilder(introduced);
        Licences.find(introduced).reversed().forEach(mention -> {
            if (mention.end() <= rest.length()) {
                rest.replace(mention.start(), mention.end(), " ");
            }
        });
        return rest.length() < introduced.length()
                && Clues.words(rest.toString()).stream().allMatch(BESIDE_LICENCES::has);
    }

    /// Take one certificate, or several that a line lists.
    void read(String text, @Nullable DateRange date, List<Line> lines) {
        var issued = issued(text, date != null);
        if (issued != null) {
            add(issued.name, issued.issuer, date, lines);
            return;
        }
        // `AFGSU niveau 2` is a name; in a list of skills the level would be no part of it.
        boolean one = text.length() > LONG || Certificates.exact(text).isPresent() || listsLicences(text);
        for (var name : one ? List.of(text) : ListItems.of(text)) {
            add(name, null, date, lines);
        }
    }

    /// `habilitations BR, BC, B2V` is one certificate: its letters mean nothing by themselves.
    private static boolean listsLicences(String text) {
        return Licences.find(text).stream()
                .anyMatch(mention ->
                        text.substring(mention.start(), mention.end()).indexOf(',') > 0);
    }

    private void add(String name, @Nullable String issuer, @Nullable DateRange date, List<Line> lines) {
        int index = certificates.size();
        findings.add(name, lines, 0.85, "certificates", index, "name");
        findings.add(issuer, lines, 0.7, "certificates", index, "issuer");
        certificates.add(
                new Certificate(name, issuer, date == null ? null : date.to() == null ? date.from() : date.to(), null));
    }

    private static @Nullable Issued issued(String text, boolean dated) {
        for (var pattern : List.of(GIVEN, IN_BRACKETS, DASHED)) {
            var match = pattern.matcher(text);
            if (match.matches() && issuer(match.group(2))) {
                return new Issued(match.group(1), match.group(2));
            }
        }
        var parts = Fragments.commas(text);
        boolean pair = parts.size() == 2 && issuer(parts.getLast()) && !named(parts.getLast());
        return pair && (dated || Clues.opensOrganisation(parts.getLast()))
                ? new Issued(parts.getFirst(), parts.getLast())
                : null;
    }

    private static boolean issuer(String text) {
        return Character.isUpperCase(text.codePointAt(0))
                && Clues.words(text).stream().noneMatch(GRADES::has);
    }

    /// Take the licences to drive or operate that stand anywhere in a text.
    void licences(String text) {
        var mentions = Licences.find(text);
        for (var mention : mentions) {
            var code = mention.licence().code();
            licences.putIfAbsent(code, new Licence(label(mention, mentions, text), code));
        }
    }

    /// Return the words of the CV; the usual name where these words name several licences.
    private static String label(LicenceMention mention, List<LicenceMention> all, String text) {
        boolean shared = all.stream().anyMatch(other -> other != mention && other.start() == mention.start());
        return shared
                ? mention.licence().label()
                : text.substring(mention.start(), mention.end()).strip();
    }

    private record Issued(String name, String issuer) {}
}
