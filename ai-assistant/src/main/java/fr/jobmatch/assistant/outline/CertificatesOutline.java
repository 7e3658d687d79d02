package fr.jobmatch.assistant.outline;

import fr.jobmatch.assistant.wording.Periods;
import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.profile.Certificate;
import fr.jobmatch.domain.profile.Profile;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Certificates and licences, one line each.
final class CertificatesOutline implements SectionOutline {

    @Override
    public SectionKind kind() {
        return SectionKind.CERTIFICATES;
    }

    @Override
    public List<Entry> entries(Profile profile, Locale language) {
        var lines = new Lines();
        for (int index = 0; index < profile.certificates().size(); index++) {
            lines.add(text(profile.certificates().get(index)), "certificates", index);
        }
        for (int index = 0; index < profile.licences().size(); index++) {
            lines.add(profile.licences().get(index).label(), "licences", index);
        }
        return lines.toEntry();
    }

    private static String text(Certificate certificate) {
        var date = certificate.date() == null ? null : Periods.digits(certificate.date());
        return Stream.of(certificate.name(), certificate.issuer(), date)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
