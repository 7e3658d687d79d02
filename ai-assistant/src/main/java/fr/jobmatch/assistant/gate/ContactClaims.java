package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.Claim.Kind;
import fr.jobmatch.lexicon.contact.ContactMention;
import fr.jobmatch.lexicon.contact.Emails;
import fr.jobmatch.lexicon.contact.Phones;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Phone numbers, e-mail addresses, postcodes and house numbers must be those of the contact block.
final class ContactClaims implements ClaimRule {

    private static final int SIGNIFICANT_DIGITS = 9;
    private static final Pattern WEB = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern ADDRESS =
            Pattern.compile("\\b\\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av|boulevard|bd|place|"
                    + "allee|chemin|impasse|route|quai|cours|square|faubourg|[a-z'-]+ (?:street|road|lane|avenue|wynd|row|close|"
                    + "drive|way|terrace|square|place|gardens))\\b[^,;\\n|()]*");
    private static final Pattern POSTCODE =
            Pattern.compile("\\b\\d{5}\\b(?= [a-z])|\\b[a-z]{1,2}\\d[a-z\\d]? \\d[a-z]{2}\\b");
    private static final Pattern REFERENCE =
            Pattern.compile("(?:n° ?|\\bref(?:erence)?s?\\.? ?:? ?)[a-z0-9][a-z0-9/_-]*\\d[a-z0-9/_-]*");

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var findings = new ArrayList<Finding>();
        for (var mention : Emails.find(reading.folded())) {
            findings.add(finding(mention, "basics.email", holds(facts, "basics.email", mention.value())));
        }
        for (var mention : Phones.find(reading.folded())) {
            findings.add(finding(mention, "basics.phone", phone(facts, mention.value())));
        }
        take(reading, WEB);
        take(reading, REFERENCE);
        address(reading, facts, ADDRESS, findings);
        address(reading, facts, POSTCODE, findings);
        return findings;
    }

    private static Finding finding(ContactMention mention, String path, boolean held) {
        return new Finding(mention.start(), mention.end(), Kind.NUMBER, held ? path : null);
    }

    private static boolean holds(ProfileFacts facts, String path, String value) {
        return line(facts, path).filter(line -> line.folded().contains(value)).isPresent();
    }

    private static boolean phone(ProfileFacts facts, String written) {
        var digits = significant(written);
        return line(facts, "basics.phone")
                .filter(line -> significant(line.folded()).equals(digits))
                .isPresent();
    }

    private static String significant(String written) {
        var digits = written.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - SIGNIFICANT_DIGITS));
    }

    private static Optional<FactLine> line(ProfileFacts facts, String path) {
        return facts.lines().stream().filter(line -> line.path().equals(path)).findFirst();
    }

    /// References of offers and web addresses hold numbers that claim nothing.
    private static void take(Reading reading, Pattern pattern) {
        pattern.matcher(reading.folded()).results().forEach(match -> reading.take(match.start(), match.end()));
    }

    private static void address(Reading reading, ProfileFacts facts, Pattern pattern, List<Finding> findings) {
        var known = line(facts, "basics.location");
        var matcher = pattern.matcher(reading.folded());
        while (matcher.find()) {
            var digits = matcher.group().replaceAll("\\D", "");
            if (known.isPresent()
                    && reading.openAt(matcher.start())
                    && known.get().folded().replaceAll("[^0-9a-z]", "").contains(digits)) {
                findings.add(new Finding(matcher.start(), matcher.end(), Kind.LOCATION, "basics.location"));
            }
        }
    }
}
