package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.Claim;
import fr.jobmatch.domain.document.GateReport;
import fr.jobmatch.domain.document.GateReport.Verdict;
import fr.jobmatch.domain.document.LetterDraft.Addressee;
import fr.jobmatch.domain.profile.Profile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Compares what a text claims about a candidate with the profile, in French and English, without any model.
///
/// Positions without an end run until the clock's today. Thread-safe.
public final class FactGate {

    private static final List<ClaimRule> RULES = List.of(
            new ContactClaims(),
            new DateClaims(),
            new AchievementClaims(),
            new LanguageClaims(),
            new LicenceClaims(),
            new DiplomaClaims(),
            new CertificateClaims(),
            new DurationClaims(),
            new QuantityClaims(),
            new TitleClaims(),
            new SkillLevelClaims(),
            new LocationClaims(),
            new OfferedSkillClaims(),
            new SkillClaims(),
            new NameClaims(),
            new StatementClaims());

    private final Clock clock;

    public FactGate() {
        this(Clock.systemDefaultZone());
    }

    public FactGate(Clock clock) {
        this.clock = clock;
    }

    /// Return what a text claims and whether the profile holds it; without any claim the verdict is NOT_CHECKED.
    public GateReport check(String text, Profile profile) {
        return check(Reading.of(text), profile);
    }

    /// Return the same for a letter: the addressee's name, job title and city are no claims.
    public GateReport check(String text, Profile profile, Addressee addressee) {
        return check(Reading.of(text, addressee), profile);
    }

    private GateReport check(Reading reading, Profile profile) {
        var facts = ProfileFacts.of(profile, LocalDate.now(clock));
        var findings = new ArrayList<Finding>();
        for (var rule : RULES) {
            var found = rule.read(reading, facts);
            found.forEach(finding -> reading.take(finding.start(), finding.end()));
            findings.addAll(found);
        }
        findings.sort(Comparator.comparingInt(Finding::start));
        var claims = findings.stream().map(finding -> claim(reading, finding)).toList();
        return new GateReport(verdict(claims), claims);
    }

    private static Claim claim(Reading reading, Finding finding) {
        var words = reading.text().original(finding.start(), finding.end());
        return new Claim(words, finding.kind(), finding.supported(), finding.source());
    }

    private static Verdict verdict(List<Claim> claims) {
        if (claims.isEmpty()) {
            return Verdict.NOT_CHECKED;
        }
        return claims.stream().allMatch(Claim::supported) ? Verdict.PASS : Verdict.BLOCK;
    }
}
