package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Work;
import java.util.List;
import java.util.Optional;

/// The fields of one position.
class WorkEditor extends Composite<Div> implements EntryEditor<Work> {

    private static final Work NOTHING = new Work(null, null, null, null, null, null, null, List.of());

    private final Work before;
    private final TextField position;
    private final TextField employer;
    private final TextField location;
    private final PartialDateField start;
    private final PartialDateField end;
    private final TextArea highlights;

    WorkEditor(Work work, int index, ReviewFields fields, EntrySteps steps) {
        before = work;
        position = fields.text(FieldPath.of("work", index, "position"), "profile.position", work.position());
        employer = fields.text(FieldPath.of("work", index, "name"), "profile.employer", work.name());
        location = fields.text(FieldPath.of("work", index, "location"), "profile.location", work.location());
        start = fields.date(FieldPath.of("work", index, "startDate"), "profile.start", work.start());
        end = fields.date(FieldPath.of("work", index, "endDate"), "profile.end", work.end());
        end.setHelperText(getTranslation("profile.end.helper"));
        highlights = fields.area(
                FieldPath.of("work", index, "highlights"), "profile.highlights", String.join("\n", work.highlights()));
        getContent().addClassName("fields");
        getContent().add(position, employer, start, end, location, highlights);
        if (work.highlights().size() > 1) {
            getContent().add(split(work, index, steps));
        }
    }

    static WorkEditor blank(ReviewFields fields) {
        return new WorkEditor(NOTHING, Integer.MAX_VALUE, fields, (key, step) -> {});
    }

    /// Offers each line but the first as the start of a position of its own.
    private Details split(Work work, int index, EntrySteps steps) {
        var lines = new Div();
        lines.addClassName("split-lines");
        for (int i = 1; i < work.highlights().size(); i++) {
            int line = i;
            var button = new Button(
                    getTranslation("profile.split.before", work.highlights().get(i)),
                    event -> steps.take("profile.split.done", draft -> draft.split("work", index, line)));
            button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            lines.add(button);
        }
        var details = new Details(getTranslation("profile.split"), lines);
        details.addClassName("wide");
        return details;
    }

    @Override
    public Optional<Work> value() {
        var typed = new Work(
                Texts.orNull(employer.getValue()),
                Texts.orNull(position.getValue()),
                Texts.orNull(location.getValue()),
                before.url(),
                start.date().orElse(null),
                end.date().orElse(null),
                before.summary(),
                Texts.lines(highlights.getValue()));
        return typed.equals(NOTHING) ? Optional.empty() : Optional.of(typed);
    }
}
