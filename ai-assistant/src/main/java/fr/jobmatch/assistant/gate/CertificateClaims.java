package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.Claim.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Certificates in plain words ("attestation de capacité de transport") must be told by the profile, word by word.
final class CertificateClaims implements ClaimRule {

    private static final WordList CERTIFICATES = WordList.named("certificate-nouns");
    private static final WordList STOP_WORDS = WordList.named("stopwords");
    private static final WordList NEUTRAL = WordList.named("certificate-neutral");
    private static final Set<String> LINKS =
            Set.of("de", "d'", "du", "des", "a", "la", "l'", "au", "aux", "le", "en", "of", "in", "for", "the");
    private static final int LONGEST = 8;

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < reading.tokens().size(); i++) {
            if (reading.open(i) && CERTIFICATES.has(reading.tokens().get(i))) {
                if (heads(reading, i)) {
                    list(reading, facts, i, findings);
                } else {
                    named(reading, facts, i, findings);
                }
            }
        }
        return findings;
    }

    /// "Certificats : a, b et c".
    private static boolean heads(Reading reading, int i) {
        return reading.startsPhrase(i)
                && i + 1 < reading.tokens().size()
                && reading.between(i, i + 1).contains(":");
    }

    private static void list(Reading reading, ProfileFacts facts, int heading, List<Finding> findings) {
        int clause = reading.tokens().get(heading).place().clause();
        for (int i = heading + 1;
                i < reading.tokens().size() && reading.tokens().get(i).place().clause() == clause;
                i++) {
            var token = reading.tokens().get(i);
            if (reading.open(i) && token.shape() == Token.Shape.LOWER && unknown(facts, token)) {
                findings.add(new Finding(token.start(), token.end(), Kind.CERTIFICATE, null));
            }
        }
    }

    private static void named(Reading reading, ProfileFacts facts, int noun, List<Finding> findings) {
        int last = noun;
        boolean unknown = false;
        for (int i = noun + 1; i < reading.tokens().size() && i < noun + LONGEST; i++) {
            var token = reading.tokens().get(i);
            boolean apart =
                    token.place().part() != reading.tokens().get(noun).place().part();
            if (apart || !reading.open(i) || token.shape() == Token.Shape.NUMBER || stops(token)) {
                break;
            }
            if (!STOP_WORDS.has(token)) {
                last = i;
                unknown |= unknown(facts, token);
            }
        }
        if (unknown && linked(reading, noun)) {
            findings.add(new Finding(
                    reading.tokens().get(noun).start(),
                    reading.tokens().get(last).end(),
                    Kind.CERTIFICATE,
                    null));
        }
    }

    /// "attestation de ...", "habilitation électrique": the noun must go on, not end or take a verb.
    private static boolean linked(Reading reading, int noun) {
        return noun + 1 < reading.tokens().size()
                && reading.between(noun, noun + 1).isBlank()
                && (LINKS.contains(reading.tokens().get(noun + 1).word())
                        || !STOP_WORDS.has(reading.tokens().get(noun + 1)));
    }

    private static boolean stops(Token token) {
        return STOP_WORDS.has(token) && !LINKS.contains(token.word());
    }

    private static boolean unknown(ProfileFacts facts, Token token) {
        return !STOP_WORDS.has(token)
                && !NEUTRAL.has(token)
                && facts.relatedSourceOf(token).isEmpty();
    }
}
