package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.SpokenLanguage;
import java.util.Optional;

/// One language and its level.
class LanguageEditor extends Composite<Div> implements EntryEditor<SpokenLanguage> {

    private final TextField language;
    private final TextField fluency;

    LanguageEditor(SpokenLanguage spoken, int index, ReviewFields fields) {
        language = fields.text(FieldPath.of("languages", index, "language"), "profile.language", spoken.language());
        fluency = fields.text(FieldPath.of("languages", index, "fluency"), "profile.fluency", spoken.fluency());
        getContent().addClassName("fields");
        getContent().add(language, fluency);
    }

    static LanguageEditor blank(ReviewFields fields) {
        return new LanguageEditor(new SpokenLanguage("", null), Integer.MAX_VALUE, fields);
    }

    @Override
    public Optional<SpokenLanguage> value() {
        return Optional.ofNullable(Texts.orNull(language.getValue()))
                .map(name -> new SpokenLanguage(name, Texts.orNull(fluency.getValue())));
    }
}
