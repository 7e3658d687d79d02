package fr.jobmatch.app.views.documents;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.jobmatch.domain.document.AtsReport;

/// What an applicant tracking system sees in the finished file.
class AtsPanel extends Composite<Section> {

    AtsPanel(AtsReport report) {
        long found = report.checks().stream().filter(AtsReport.Check::ok).count();
        getContent().addClassNames("card", "ats");
        getContent()
                .add(
                        new H2(getTranslation("ats.title")),
                        new Paragraph(getTranslation(
                                "ats.recovered", found, report.checks().size())));
        var lost = new UnorderedList();
        report.checks().stream().filter(check -> !check.ok()).forEach(check -> lost.add(new ListItem(lost(check))));
        if (lost.getComponentCount() > 0) {
            getContent().add(lost);
        }
        var text = new Pre(report.text());
        text.addClassName("original-text");
        text.getElement().setAttribute("tabindex", "0");
        getContent().add(new Details(getTranslation("ats.text"), text));
    }

    private String lost(AtsReport.Check check) {
        return check.found().isBlank()
                ? getTranslation("ats.missing", check.expected())
                : getTranslation("ats.lost", check.expected(), check.found());
    }
}
