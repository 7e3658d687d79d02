package fr.jobmatch.assistant.gate;

import fr.jobmatch.assistant.gate.Entry.Section;
import fr.jobmatch.domain.document.Claim.Kind;
import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.Resource;
import fr.jobmatch.lexicon.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Diplomas must be in the profile with their field; so must grades, and `Bac+N` must be reached.
final class DiplomaClaims implements ClaimRule {

    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final WordList DRIVING = WordList.named("driving");
    private static final PhraseIndex<Integer> GRADES = new PhraseIndex<>();
    private static final Pattern YEARS = Pattern.compile("\\bbac ?\\+ ?(\\d)(?!\\d)");
    private static final WordList LINKS = WordList.named("diploma-links");
    private static final WordList ENDS = WordList.named("diploma-ends");
    private static final int LONGEST = 8;

    static {
        var rows = Resource.rows(DiplomaClaims.class, "honours-of-study.txt");
        for (int i = 0; i < rows.size(); i++) {
            for (var form : rows.get(i)) {
                GRADES.add(form, i);
            }
        }
    }

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var findings = new ArrayList<Finding>();
        years(reading, facts, findings);
        grades(reading, facts, findings);
        for (var named : Diplomas.in(reading.tokens())) {
            if (reading.open(named.first())
                    && !findingAt(findings, reading.tokens().get(named.first()).start())
                    && !drivingLicence(reading, named)) {
                findings.add(diploma(reading, facts, named));
            }
        }
        return findings;
    }

    private static boolean findingAt(List<Finding> findings, int offset) {
        return findings.stream().anyMatch(finding -> finding.start() <= offset && offset < finding.end());
    }

    private static boolean drivingLicence(Reading reading, Diplomas.Named named) {
        var part = reading.part(named.first());
        return reading.tokens().get(named.first()).word().equals("licence")
                && (part.stream().anyMatch(DRIVING::has)
                        || part.stream()
                                .anyMatch(token -> Set.of("holder", "personal", "licence's")
                                        .contains(token.word())));
    }

    private static void years(Reading reading, ProfileFacts facts, List<Finding> findings) {
        var matcher = YEARS.matcher(reading.folded());
        while (matcher.find()) {
            if (reading.openAt(matcher.start())) {
                int claimed = Integer.parseInt(matcher.group(1));
                var source = facts.entries(Section.EDUCATION)
                        .filter(entry -> Diplomas.kinds(entry.title()).anyMatch(kind -> kind.years() >= claimed))
                        .map(Entry::path)
                        .findFirst()
                        .or(() -> facts.lines().stream()
                                .filter(line -> line.folded().contains(matcher.group()))
                                .map(FactLine::path)
                                .findFirst());
                findings.add(new Finding(matcher.start(), matcher.end(), Kind.DIPLOMA, source.orElse(null)));
            }
        }
    }

    private static void grades(Reading reading, ProfileFacts facts, List<Finding> findings) {
        var words = reading.tokens().stream()
                .map(token -> new Word(token.word(), token.start(), token.end()))
                .toList();
        var mentions = reading.mentions(facts);
        for (var hit : GRADES.find(words)) {
            if (!reading.open(hit.firstWord()) || decimal(reading, hit)) {
                continue;
            }
            var named = mentions.among(reading.clause(hit.firstWord())).stream()
                    .filter(entry -> entry.in(Section.EDUCATION))
                    .toList();
            var source = facts.lines(Section.EDUCATION)
                    .filter(line -> named.isEmpty() || named.contains(line.entry()))
                    .filter(line -> GRADES.find(line.folded()).stream()
                            .anyMatch(other -> other.value().equals(hit.value())))
                    .map(FactLine::path)
                    .findFirst();
            findings.add(new Finding(hit.start(), hit.end(), Kind.DIPLOMA, source.orElse(null)));
        }
    }

    /// "2,1" is a number where "2:1" is a grade.
    private static boolean decimal(Reading reading, PhraseIndex.Hit<Integer> hit) {
        return reading.folded().substring(hit.start(), hit.end()).matches("\\d[,. ]\\d");
    }

    private static Finding diploma(Reading reading, ProfileFacts facts, Diplomas.Named named) {
        int last = endOfField(reading, facts, named);
        var source = facts.entries(Section.EDUCATION, Section.CERTIFICATE, Section.SKILL, Section.BASICS)
                .filter(entry -> Diplomas.kinds(entry.title()).anyMatch(named.diploma()::equals)
                        || stands(facts, entry, named.diploma()))
                .filter(entry -> holdsField(reading, facts, entry, named.last() + 1, last))
                .map(Entry::path)
                .findFirst();
        var tokens = reading.tokens();
        return new Finding(
                tokens.get(named.first()).start(), tokens.get(last).end(), Kind.DIPLOMA, source.orElse(null));
    }

    private static boolean stands(ProfileFacts facts, Entry entry, Diplomas.Diploma diploma) {
        return facts.linesOf(entry).stream()
                .flatMap(line -> Diplomas.kinds(line.tokens()))
                .anyMatch(diploma::equals);
    }

    private static int endOfField(Reading reading, ProfileFacts facts, Diplomas.Named named) {
        int last = named.last();
        for (int i = named.last() + 1; i < reading.tokens().size() && i <= named.last() + LONGEST; i++) {
            var token = reading.tokens().get(i);
            if (token.place().part()
                            != reading.tokens().get(named.last()).place().part()
                    || ENDS.has(token)
                    || token.shape() == Token.Shape.NUMBER) {
                break;
            }
            boolean joined =
                    Set.of("et", "and").contains(reading.tokens().get(i - 1).word());
            if (joined
                    && token.shape() == Token.Shape.LOWER
                    && facts.relatedSourceOf(token).isEmpty()) {
                break;
            }
            if (!STOP_WORDS.has(token)) {
                last = i;
            } else if (!LINKS.has(token)) {
                break;
            }
        }
        return last;
    }

    private static boolean holdsField(Reading reading, ProfileFacts facts, Entry entry, int from, int to) {
        for (int i = from; i <= to; i++) {
            var token = reading.tokens().get(i);
            if (!STOP_WORDS.has(token) && !reading.foreignTo(facts) && !holds(facts, entry, token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(ProfileFacts facts, Entry entry, Token token) {
        return facts.linesOf(entry).stream().anyMatch(line -> line.mentions(token.stem()))
                || (token.capital() && facts.sourceOf(token).isPresent())
                || entry.place().stream().anyMatch(place -> place.stem().equals(token.stem()))
                || Optional.of(Initials.of(entry.title().stream()))
                        .filter(initials -> initials.contains(token.word()))
                        .isPresent();
    }
}
