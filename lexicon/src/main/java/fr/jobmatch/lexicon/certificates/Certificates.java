package fr.jobmatch.lexicon.certificates;

import fr.jobmatch.lexicon.text.Rows;
import fr.jobmatch.lexicon.text.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Recognises professional certificates.
public final class Certificates {

    private static final Vocabulary<CertificateType> NAMES = new Vocabulary<>();
    private static final Map<String, CertificateType> BY_CODE = new LinkedHashMap<>();

    static {
        for (var row : Rows.of("certificates/certificates.txt")) {
            var certificate = new CertificateType(row.get(0), row.get(1));
            BY_CODE.put(certificate.code(), certificate);
            NAMES.add(certificate.label(), certificate);
            Rows.values(Rows.cell(row, 2)).forEach(name -> NAMES.add(name, certificate));
        }
    }

    private Certificates() {}

    /// Return the certificates that a text names, in order.
    public static List<CertificateMention> find(CharSequence text) {
        return NAMES.find(text).stream()
                .map(hit -> new CertificateMention(hit.value(), hit.start(), hit.end()))
                .toList();
    }

    /// Return the certificate that a text names as a whole.
    public static Optional<CertificateType> exact(CharSequence text) {
        return NAMES.exact(text);
    }

    /// Return the certificate with a code.
    public static Optional<CertificateType> byCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
