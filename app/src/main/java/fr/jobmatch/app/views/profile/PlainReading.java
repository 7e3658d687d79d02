package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;

/// The CV as plain text in reading order: all that recruiting software gets to see of it.
class PlainReading extends Composite<Details> {

    PlainReading(String text) {
        var plain = new Pre(text);
        plain.addClassName("original-text");
        plain.getElement().setAttribute("tabindex", "0");
        getContent().setSummaryText(getTranslation("ats.title"));
        getContent().add(new Paragraph(getTranslation("profile.plain-text")), plain);
        getContent().addClassNames("card", "plain-reading");
    }
}
