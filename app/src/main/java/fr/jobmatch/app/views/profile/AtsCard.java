package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.jobmatch.ingestion.review.AtsFinding;
import fr.jobmatch.ingestion.review.AtsReading;
import java.util.Locale;

/// What recruiting software reads of the CV, and what it may lose, in words that a candidate can act on.
class AtsCard extends Composite<Section> {

    AtsCard(AtsReading reading) {
        var plain = new Pre(reading.text());
        plain.addClassName("original-text");
        plain.getElement().setAttribute("tabindex", "0");
        var text = new Details(getTranslation("ats.text"), plain);
        getContent().addClassNames("card", "plain-reading");
        getContent().add(new H2(getTranslation("ats.title")), new Paragraph(getTranslation("profile.plain-text")));
        if (reading.findings().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("reading.nothing-lost")));
        }
        reading.findings().forEach(finding -> getContent().add(finding(finding)));
        getContent().add(text);
    }

    private Div finding(AtsFinding finding) {
        var key = "reading." + finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var passages = new UnorderedList();
        finding.passages().forEach(passage -> passages.add(new ListItem(getTranslation("evidence.quote", passage))));
        passages.setVisible(!finding.passages().isEmpty());
        var box = new Div(new Paragraph(getTranslation(key)), passages);
        box.addClassName("reading-finding");
        return box;
    }
}
