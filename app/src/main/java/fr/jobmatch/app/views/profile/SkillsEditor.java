package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.SkillGroup;
import java.util.List;
import java.util.Optional;

/// One group of skills.
class SkillsEditor extends Composite<Div> implements EntryEditor<SkillGroup> {

    private static final SkillGroup NOTHING = new SkillGroup(null, null, List.of());

    private final SkillGroup before;
    private final TextField name;
    private final TextArea keywords;

    SkillsEditor(SkillGroup group, int index, ReviewFields fields) {
        before = group;
        name = fields.text(FieldPath.of("skills", index, "name"), "profile.skill-group", group.name());
        keywords = fields.area(
                FieldPath.of("skills", index, "keywords"), "profile.skills", String.join(", ", group.keywords()));
        keywords.setHelperText(getTranslation("profile.skills.helper"));
        getContent().addClassName("fields");
        getContent().add(name, keywords);
    }

    static SkillsEditor blank(ReviewFields fields) {
        return new SkillsEditor(NOTHING, Integer.MAX_VALUE, fields);
    }

    @Override
    public Optional<SkillGroup> value() {
        var typed = new SkillGroup(Texts.orNull(name.getValue()), before.level(), Texts.items(keywords.getValue()));
        return typed.equals(NOTHING) ? Optional.empty() : Optional.of(typed);
    }
}
