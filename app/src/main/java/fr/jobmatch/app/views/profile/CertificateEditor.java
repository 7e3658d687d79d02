package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Certificate;
import java.util.Optional;

/// One certificate.
class CertificateEditor extends Composite<Div> implements EntryEditor<Certificate> {

    private final Certificate before;
    private final TextField name;
    private final TextField issuer;
    private final PartialDateField date;

    CertificateEditor(Certificate certificate, int index, ReviewFields fields) {
        before = certificate;
        name = fields.text(FieldPath.of("certificates", index, "name"), "profile.certificate", certificate.name());
        issuer = fields.text(FieldPath.of("certificates", index, "issuer"), "profile.issuer", certificate.issuer());
        date = fields.date(FieldPath.of("certificates", index, "date"), "profile.obtained", certificate.date());
        getContent().addClassName("fields");
        getContent().add(name, issuer, date);
    }

    static CertificateEditor blank(ReviewFields fields) {
        return new CertificateEditor(new Certificate("", null, null, null), Integer.MAX_VALUE, fields);
    }

    @Override
    public Optional<Certificate> value() {
        return Optional.ofNullable(Texts.orNull(name.getValue()))
                .map(typed -> new Certificate(
                        typed, Texts.orNull(issuer.getValue()), date.date().orElse(null), before.url()));
    }
}
