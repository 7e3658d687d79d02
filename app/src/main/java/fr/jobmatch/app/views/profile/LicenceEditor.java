package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Licence;
import java.util.Optional;

/// One licence to drive or operate.
class LicenceEditor extends Composite<Div> implements EntryEditor<Licence> {

    private final Licence before;
    private final TextField label;

    LicenceEditor(Licence licence, int index, ReviewFields fields) {
        before = licence;
        label = fields.text(FieldPath.of("x-licences", index, "label"), "profile.licence", licence.label());
        getContent().addClassName("fields");
        getContent().add(label);
    }

    static LicenceEditor blank(ReviewFields fields) {
        return new LicenceEditor(new Licence("", null), Integer.MAX_VALUE, fields);
    }

    /// Another wording is recognised anew where it is used.
    @Override
    public Optional<Licence> value() {
        return Optional.ofNullable(Texts.orNull(label.getValue()))
                .map(typed -> new Licence(typed, typed.equals(before.label()) ? before.code() : null));
    }
}
