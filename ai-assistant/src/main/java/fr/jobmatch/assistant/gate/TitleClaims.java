package fr.jobmatch.assistant.gate;

import fr.jobmatch.assistant.gate.Entry.Section;
import fr.jobmatch.domain.document.Claim.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Job titles must be those of the profile: a rank that no position has, or a speciality it doesn't name, is
/// unsupported.
final class TitleClaims implements ClaimRule {

    private static final WordList ROLES = WordList.named("roles");
    private static final WordList RANKS = WordList.named("ranks");
    private static final WordList OPENERS = WordList.named("title-openers");
    private static final WordList STOPS = WordList.named("title-stops");
    private static final WordList NEUTRAL = WordList.named("title-neutral");
    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final Set<String> DETERMINERS =
            Set.of("un", "une", "a", "an", "the", "le", "la", "l'", "two", "deux", "my", "mon", "ma", "de", "d'", "du");
    private static final Set<String> LEVELS = Set.of("senior", "junior", "principal", "lead");
    private static final int LONGEST = 8;
    private static final int MODIFIERS = 4;

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var findings = new ArrayList<Finding>();
        var openers = openers(reading);
        var mentions = reading.mentions(facts);
        for (int i = 0; i < reading.tokens().size(); i++) {
            if (reading.open(i) && isRole(reading, i)) {
                int first = start(reading, i, openers);
                if (first >= 0) {
                    int last = end(reading, i);
                    findings.add(judge(reading, facts, mentions, first, last));
                    i = last;
                }
            }
        }
        return findings;
    }

    private static boolean isRole(Reading reading, int i) {
        var token = reading.tokens().get(i);
        boolean verb = i + 1 < reading.tokens().size()
                && Set.of("a", "an", "the", "un", "une", "le", "la", "les", "l'", "two", "my")
                        .contains(reading.tokens().get(i + 1).word())
                && Set.of(
                                "lead",
                                "head",
                                "pilote",
                                "mentor",
                                "coach",
                                "cook",
                                "charge",
                                "aide",
                                "associe",
                                "accompagne",
                                "attache",
                                "tutor",
                                "surveillant",
                                "buyer")
                        .contains(token.word());
        return !verb && ROLES.has(token);
    }

    private static boolean[] openers(Reading reading) {
        var after = new boolean[reading.tokens().size() + 1];
        var words = reading.tokens().stream()
                .map(token -> new fr.jobmatch.lexicon.text.Word(token.word(), token.start(), token.end()))
                .toList();
        OPENERS.phrases().find(words).forEach(hit -> after[hit.lastWord() + 1] = true);
        return after;
    }

    /// A title is claimed at the head of a comma part or after words such as "en tant que", "as the"; -1 otherwise.
    private static int start(Reading reading, int role, boolean[] opened) {
        int first = role;
        while (first > 0
                && !reading.startsPart(first)
                && !opened[first]
                && role - first < MODIFIERS
                && modifies(reading.tokens().get(first - 1), reading.tokens().get(role))) {
            first--;
        }
        if (reading.startsPart(first) && !afterNumber(reading, first)) {
            return afterNumber(reading, first + 1) ? -1 : first;
        }
        if (opened[first]) {
            return first;
        }
        boolean determined =
                DETERMINERS.contains(reading.tokens().get(first - 1).word()) && opened[first - 1];
        return determined ? first : -1;
    }

    /// Before a title in capitals only capitals belong to it: not "named" in "named Manager of the Year".
    private static boolean modifies(Token token, Token role) {
        return (token.capital() || !role.capital())
                && !STOP_WORDS.has(token)
                && token.shape() != Token.Shape.NUMBER
                && !STOPS.has(token);
    }

    private static boolean afterNumber(Reading reading, int i) {
        if (i <= 0 || i >= reading.tokens().size()) {
            return false;
        }
        int before = reading.tokens().get(i - 1).end();
        return reading.numbers().stream().anyMatch(number -> number.end() == before);
    }

    private static int end(Reading reading, int role) {
        int last = role;
        for (int i = role + 1; i < reading.tokens().size() && i < role + LONGEST; i++) {
            var token = reading.tokens().get(i);
            boolean apart =
                    token.place().part() != reading.tokens().get(role).place().part();
            if (apart
                    || STOPS.has(token)
                    || token.shape() == Token.Shape.NUMBER
                    || numberAt(reading, token)
                    || reading.stance(i) != Stance.CLAIMED) {
                break;
            }
            if (!STOP_WORDS.has(token) && !DETERMINERS.contains(token.word())) {
                last = i;
            }
        }
        return last;
    }

    private static boolean numberAt(Reading reading, Token token) {
        return reading.numbers().stream().anyMatch(number -> number.start() == token.start())
                || reading.dates().stream()
                        .anyMatch(date -> date.start() <= token.start() && token.start() < date.end());
    }

    private static Finding judge(Reading reading, ProfileFacts facts, Mentions mentions, int role, int last) {
        boolean foreign = reading.foreignTo(facts);
        int first = role;
        while (!ranks(reading.tokens().get(first))
                && !ROLES.has(reading.tokens().get(first))
                && held(facts, reading.tokens().get(first), foreign).isEmpty()
                && !reading.tokens().get(first).capital()) {
            first++;
        }
        var words = reading.tokens().subList(first, last + 1);
        var telling = IntStream.rangeClosed(first, last)
                .filter(i -> !mentions.names(i))
                .mapToObj(reading.tokens()::get)
                .filter(word -> !NEUTRAL.has(word) && !STOP_WORDS.has(word))
                .toList();
        var sources = telling.stream().map(word -> held(facts, word, foreign)).toList();
        boolean supported = sources.stream().allMatch(Optional::isPresent)
                && (foreign || telling.stream().noneMatch(TitleClaims::ranks) || oneEntryHolds(facts, telling))
                && !rankedAbove(reading, facts, mentions, words);
        var source = sources.stream().flatMap(Optional::stream).findFirst().orElse("basics.label");
        return new Finding(words.getFirst().start(), words.getLast().end(), Kind.TITLE, supported ? source : null);
    }

    /// A rank and what it ranks belong together: "chef de partie" and "second de cuisine" make no "chef de cuisine".
    private static boolean oneEntryHolds(ProfileFacts facts, List<Token> title) {
        return facts.entries(
                        Section.BASICS,
                        Section.WORK,
                        Section.VOLUNTEERING,
                        Section.AWARD,
                        Section.PUBLICATION,
                        Section.PROJECT,
                        Section.EDUCATION)
                .anyMatch(entry -> title.stream()
                        .allMatch(word -> facts.linesOf(entry).stream()
                                .anyMatch(line -> ranks(word)
                                        ? line.tokens().stream().anyMatch(token -> sameRank(token, word, false))
                                        : line.mentions(word.stem()))));
    }

    private static Optional<String> held(ProfileFacts facts, Token word, boolean foreign) {
        if (!ranks(word)) {
            var related = facts.relatedSourceOf(word);
            return related.isEmpty() && foreign ? Optional.of("basics.label") : related;
        }
        return facts.lines(
                        Section.BASICS,
                        Section.WORK,
                        Section.VOLUNTEERING,
                        Section.PROJECT,
                        Section.PUBLICATION,
                        Section.EDUCATION,
                        Section.AWARD)
                .filter(line -> line.tokens().stream().anyMatch(token -> sameRank(token, word, foreign)))
                .map(FactLine::path)
                .findFirst();
    }

    private static boolean ranks(Token word) {
        return ROLES.groupsOf(word.stem()).contains(0) || LEVELS.contains(word.word());
    }

    private static boolean sameRank(Token known, Token claimed, boolean foreign) {
        if (known.stem().equals(claimed.stem()) || genderTwins(known.word(), claimed.word())) {
            return true;
        }
        var groups = RANKS.groupsOf(claimed.stem());
        return foreign && RANKS.groupsOf(known.stem()).stream().anyMatch(groups::contains);
    }

    /// chef and cheffe, tuteur and tutrice.
    private static boolean genderTwins(String one, String other) {
        return Stems.of(one).replaceAll("ff$", "f").equals(Stems.of(other).replaceAll("ff$", "f"));
    }

    /// A rank that the employer named beside it never gave, though another did.
    private static boolean rankedAbove(Reading reading, ProfileFacts facts, Mentions mentions, List<Token> title) {
        int clause = title.getFirst().place().clause();
        var employers = mentions.employers().stream()
                .filter(mention -> reading.tokens().get(mention.first()).place().clause() == clause)
                .toList();
        if (employers.size() != 1) {
            return false;
        }
        return title.stream()
                .filter(TitleClaims::ranks)
                .anyMatch(rank -> employers.getFirst().entries().stream()
                        .flatMap(entry -> facts.linesOf(entry).stream())
                        .noneMatch(line -> line.tokens().stream().anyMatch(token -> sameRank(token, rank, true))));
    }
}
