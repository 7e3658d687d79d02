package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.domain.profile.Basics;
import java.util.Objects;

/// Name, headline, contact and summary.
class BasicsEditor extends Composite<Section> {

    private final Basics before;
    private final Address address;
    private final TextField name;
    private final TextField label;
    private final TextField email;
    private final TextField phone;
    private final TextField street;
    private final TextField postalCode;
    private final TextField city;
    private final TextArea summary;

    BasicsEditor(Basics basics, ReviewFields fields) {
        before = basics;
        address = Objects.requireNonNullElseGet(basics.address(), () -> new Address(null, null, null, null, null));
        name = fields.text(new FieldPath("basics.name"), "profile.name", basics.name());
        label = fields.text(new FieldPath("basics.label"), "profile.label", basics.label());
        email = fields.text(new FieldPath("basics.email"), "profile.email", basics.email());
        phone = fields.text(new FieldPath("basics.phone"), "profile.phone", basics.phone());
        street = fields.text(new FieldPath("basics.location.address"), "profile.street", address.street());
        postalCode =
                fields.text(new FieldPath("basics.location.postalCode"), "profile.postal-code", address.postalCode());
        city = fields.text(new FieldPath("basics.location.city"), "profile.city", address.city());
        summary = fields.area(new FieldPath("basics.summary"), "profile.summary", basics.summary());
        var grid = new Div(name, label, email, phone, street, postalCode, city, summary);
        grid.addClassName("fields");
        getContent().addClassNames("card", "profile-section");
        getContent().add(new H2(getTranslation("profile.contact")), grid);
    }

    Basics value() {
        return new Basics(
                Texts.orNull(name.getValue()),
                Texts.orNull(label.getValue()),
                Texts.orNull(email.getValue()),
                Texts.orNull(phone.getValue()),
                before.url(),
                Texts.orNull(summary.getValue()),
                address(),
                before.links());
    }

    private Address address() {
        return new Address(
                Texts.orNull(street.getValue()),
                Texts.orNull(postalCode.getValue()),
                Texts.orNull(city.getValue()),
                address.region(),
                address.countryCode());
    }
}
