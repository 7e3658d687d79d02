package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Education;
import java.util.List;
import java.util.Optional;

/// The fields of one course of study.
class EducationEditor extends Composite<Div> implements EntryEditor<Education> {

    private static final Education NOTHING = new Education(null, null, null, null, null, null, null, null, List.of());

    private final Education before;
    private final TextField degree;
    private final TextField area;
    private final TextField institution;
    private final TextField location;
    private final PartialDateField start;
    private final PartialDateField end;

    EducationEditor(Education education, int index, ReviewFields fields) {
        before = education;
        degree = fields.text(FieldPath.of("education", index, "studyType"), "profile.degree", education.studyType());
        area = fields.text(FieldPath.of("education", index, "area"), "profile.area", education.area());
        institution = fields.text(
                FieldPath.of("education", index, "institution"), "profile.institution", education.institution());
        location = fields.text(FieldPath.of("education", index, "location"), "profile.location", education.location());
        start = fields.date(FieldPath.of("education", index, "startDate"), "profile.start", education.start());
        end = fields.date(FieldPath.of("education", index, "endDate"), "profile.obtained", education.end());
        getContent().addClassName("fields");
        getContent().add(degree, area, institution, location, start, end);
    }

    static EducationEditor blank(ReviewFields fields) {
        return new EducationEditor(NOTHING, Integer.MAX_VALUE, fields);
    }

    @Override
    public Optional<Education> value() {
        var typed = new Education(
                Texts.orNull(institution.getValue()),
                Texts.orNull(degree.getValue()),
                Texts.orNull(area.getValue()),
                Texts.orNull(location.getValue()),
                before.url(),
                start.date().orElse(null),
                end.date().orElse(null),
                before.score(),
                before.courses());
        return typed.equals(NOTHING) ? Optional.empty() : Optional.of(typed);
    }
}
