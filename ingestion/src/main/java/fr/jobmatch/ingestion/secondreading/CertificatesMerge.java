package fr.jobmatch.ingestion.secondreading;

import fr.jobmatch.domain.extraction.QuotedEntry;
import fr.jobmatch.domain.profile.Certificate;
import fr.jobmatch.domain.profile.Licence;
import fr.jobmatch.domain.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/// Merges certificates; what the rules read as a licence is not told again as a certificate.
final class CertificatesMerge {

    private final List<Certificate> all;
    private final List<Licence> licences;
    private final Votes votes;

    CertificatesMerge(Profile profile, Votes votes) {
        this.all = new ArrayList<>(profile.certificates());
        this.licences = profile.licences();
        this.votes = votes;
    }

    List<Certificate> all() {
        return all;
    }

    void add(QuotedEntry entry) {
        var name = entry.quotes().get("name");
        if (name == null || licences.stream().anyMatch(licence -> Votes.overlap(licence.label(), name))) {
            return;
        }
        int index = Alike.best(all, certificate -> Alike.points(certificate.name(), name));
        if (index < 0) {
            index = all.size();
            votes.on(null, name, "certificates", index, "name");
            all.add(new Certificate(name, null, null, null));
        }
        all.set(index, merged(index, entry));
    }

    private Certificate merged(int index, QuotedEntry entry) {
        var before = all.get(index);
        var date = Period.of(entry.quotes().get("date")).end();
        return new Certificate(
                before.name(),
                votes.on(before.issuer(), entry.quotes().get("issuer"), "certificates", index, "issuer"),
                Alike.date(votes, before.date(), date, "certificates", index, "date"),
                before.url());
    }
}
