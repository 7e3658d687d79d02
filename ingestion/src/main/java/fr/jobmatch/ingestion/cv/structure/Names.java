package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.lexicon.sections.SectionHeadings;
import fr.jobmatch.lexicon.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the candidate's name: large, near the top, of capitalised words, and akin to the e-mail address.
final class Names {

    private static final Pattern NAME = Pattern.compile(
            "(?:(?:M\\.|Mr\\.?|Mme\\.?|Mlle|Ms\\.?|Mrs\\.?|Dr\\.?|Pr\\.?|Monsieur|Madame)\\s+)?\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:(?:de|du|des|la|le|van|von|den|der|ter|ten|el|al|ben|bin|bint|da|das|dos|di|del|della|y|e|af|zu|d['’])\\s+){0,3}(?:\\p{Lu}|d['’]\\p{Lu}|[\"“(]\\p{Lu})[\\p{L}'’.\")”-]*){1,5}");
    private static final Pattern DEGREES = Pattern.compile(
            "(?:,\\s*(?:PhD|Ph\\.D\\.?|MBA|MD|M\\.D\\.|PMP|CPA|MSc|BSc|Esq\\.?|RN|PE|CFA|Jr\\.?|Sr\\.?|II|III|DDS|PharmD|Ing\\.?))+$");
    private static final Pattern PARTICLE =
            Pattern.compile("(?iU)\\b(?:de|du|des|la|le|van|von|den|der|ter|el|al|ben|bin|da|dos|di|del|y|af|zu)\\s");
    private static final Pattern CIVIL_TITLE =
            Pattern.compile("(?i)^(?:M\\.|Mr\\.?|Mme\\.?|Mlle\\.?|Ms\\.?|Mrs\\.?|Monsieur|Madame|Mademoiselle)\\s+");
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)^(?:nom(?: et prénom)?|name|prénom et nom|nom complet|full name|nom prénom)\\s*:\\s*(.+)$");
    private static final int CANDIDATE_LINES = 60;
    private static final double INITIAL = 0.7;
    private static final double EXPLAINED = 0.15;

    private Names() {}

    /// A name and where it stands.
    record Found(String name, Line line, double certainty) {}

    static Optional<Found> find(List<Line> lines, @Nullable String email) {
        var candidates = new ArrayList<Scored>();
        double largest = lines.stream()
                .limit(CANDIDATE_LINES)
                .mapToDouble(line -> line.style().size())
                .max()
                .orElse(1);
        var top = lines.stream().limit(CANDIDATE_LINES).toList();
        for (int i = 0; i < top.size(); i++) {
            consider(top.get(i), i, largest, email, candidates);
            if (i + 1 < top.size() && stacked(top.get(i), top.get(i + 1))) {
                var joined = LineBreaks.join(top.get(i).text(), top.get(i + 1).text());
                consider(joined, top.get(i), i, largest, email, candidates);
                if (i + 2 < top.size() && stacked(top.get(i + 1), top.get(i + 2))) {
                    consider(LineBreaks.join(joined, top.get(i + 2).text()), top.get(i), i, largest, email, candidates);
                }
            }
        }
        return candidates.stream()
                .max(Comparator.comparingDouble(Scored::score))
                .filter(best -> best.score > 1.5)
                .map(best -> new Found(best.name, best.line, Math.clamp(0.45 + best.score / 12, 0, 0.97)));
    }

    private static void consider(Line line, int at, double largest, @Nullable String email, List<Scored> candidates) {
        var whole = line.text().replace('\t', ' ');
        consider(whole, line, at, largest, email, candidates);
        if (line.cells().size() > 1) {
            line.cells().forEach(cell -> consider(cell.text(), line, at, largest, email, candidates));
        }
        var cut = whole.split("\\s+[|–—·•-]\\s+|,\\s");
        if (cut.length > 1) {
            consider(cut[0], line, at, largest, email, candidates);
        }
    }

    private static void consider(
            String text, Line line, int at, double largest, @Nullable String email, List<Scored> candidates) {
        var labelled = LABELLED.matcher(text.strip());
        boolean said = labelled.matches();
        var plain = DEGREES.matcher((said ? labelled.group(1) : text).strip())
                .replaceFirst("")
                .replaceAll("\\s+", " ");
        plain = CIVIL_TITLE.matcher(plain).replaceFirst("");
        if (plain.length() > 50
                || plain.endsWith("-")
                || !NAME.matcher(plain).matches()
                || SectionHeadings.builtIn().exact(plain).isPresent()) {
            return;
        }
        double score = 3 * line.style().size() / largest - at * 0.05 + (said ? 4 : 0);
        score += line.style().bold() ? 0.3 : 0;
        score += at < 3 ? 0.8 : 0;
        score += akin(plain, email) * 4;
        score -= Clues.words(plain).stream().anyMatch(word -> Clues.position(word) > 0.5) ? 3.5 : 0;
        score -= Clues.school(plain) || Clues.position(plain) < -0.8 ? 1.5 : 0;
        score -= Places.isPlace(plain) ? 2 : 0;
        score -= PARTICLE.matcher(plain).replaceAll("").strip().split("\\s+").length > 4 ? 1 : 0;
        score -= plain.matches("(?i).*\\b(?:curriculum|vitae|cv|resume|profil|summary|permis|france)\\b.*") ? 4 : 0;
        candidates.add(new Scored(plain, line, score));
    }

    /// First name above, last name below, in one look.
    private static boolean stacked(Line line, Line next) {
        return line.cells().size() == 1
                && next.cells().size() == 1
                && line.text().matches("\\p{Lu}[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,3}")
                && next.text()
                        .matches(
                                "(?:(?:de|du|des|la|le|van|von|den|der|ter|el|al|ben|da|dos|di|del|y|af|zu) )*\\p{Lu}[\\p{L}'’ -]+")
                && sameSize(line, next)
                && !next.startsColumn()
                && SectionHeadings.builtIn().exact(next.text()).isEmpty();
    }

    /// An accent on a capital makes recognised letters look larger.
    private static boolean sameSize(Line line, Line next) {
        double one = line.style().size();
        double other = next.style().size();
        return Math.abs(one - other) < 1.5
                || line.confidence() < 1 && Math.min(one, other) > 0.7 * Math.max(one, other);
    }

    /// Return the share of a name's words that stand in the e-mail address, where an initial stands for its word, and a
    /// little for how much of the address they explain.
    private static double akin(String name, @Nullable String email) {
        if (email == null) {
            return 0;
        }
        var local = Folding.fold(email.substring(0, Math.max(0, email.indexOf('@'))))
                .replaceAll("[^a-z]", "");
        var all = Clues.words(name.replace('-', ' ')).stream()
                .map(word -> word.replaceAll("[^a-z]", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        var words = all.stream().filter(word -> word.length() > 2).toList();
        if (words.isEmpty() || local.isEmpty()) {
            return 0;
        }
        double inside = words.stream()
                .mapToDouble(word -> local.contains(word) ? 1 : initial(word, local, words) ? INITIAL : 0)
                .sum();
        int explained =
                all.stream().filter(local::contains).mapToInt(String::length).sum();
        return inside / words.size() + EXPLAINED * Math.min(1, (double) explained / local.length());
    }

    /// Return whether the address opens or ends with the first letter of a word beside another word of the name.
    private static boolean initial(String word, String local, List<String> words) {
        var first = word.substring(0, 1);
        return (local.startsWith(first) || local.endsWith(first))
                && words.stream().anyMatch(other -> other.length() < local.length() && local.contains(other));
    }

    /// Return a name in capitals as it's usually written.
    static String written(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        var result = new StringBuilder();
        boolean start = true;
        for (char c : name.toCharArray()) {
            result.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return result.toString();
    }

    private record Scored(String name, Line line, double score) {}
}
