package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Work;
import java.util.List;

/// The fields of one position.
class WorkEditor extends Composite<Div> {

    private final Work before;
    private final TextField position;
    private final TextField employer;
    private final TextField location;
    private final PartialDateField start;
    private final PartialDateField end;
    private final TextArea highlights;

    WorkEditor(Work work, int index, ReviewFields fields) {
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
    }

    static WorkEditor blank(ReviewFields fields) {
        return new WorkEditor(new Work(null, null, null, null, null, null, null, List.of()), Integer.MAX_VALUE, fields);
    }

    Work value() {
        return new Work(
                Texts.orNull(employer.getValue()),
                Texts.orNull(position.getValue()),
                Texts.orNull(location.getValue()),
                before.url(),
                start.date().orElse(null),
                end.date().orElse(null),
                before.summary(),
                Texts.lines(highlights.getValue()));
    }
}
