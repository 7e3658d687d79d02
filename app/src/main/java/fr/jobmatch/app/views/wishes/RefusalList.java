package fr.jobmatch.app.views.wishes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import fr.jobmatch.app.views.components.RefusalWords;
import fr.jobmatch.app.views.offers.OffersNavigation;
import fr.jobmatch.domain.match.Refusal;
import fr.jobmatch.domain.offer.OfferId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// The offers that were set aside, the last one first, each with its reason and the way back.
class RefusalList extends Composite<Section> {

    /// @param takeBack told which offer to take back
    RefusalList(List<Refusal> refusals, SerializableConsumer<OfferId> takeBack) {
        getContent().addClassNames("card", "form-card");
        getContent().add(new H2(getTranslation("wishes.refused")));
        getContent()
                .add(new Paragraph(getTranslation(refusals.isEmpty() ? "wishes.refused.none" : "wishes.refused.text")));
        refusals.reversed().forEach(refusal -> getContent().add(row(refusal, takeBack)));
    }

    private Component row(Refusal refusal, SerializableConsumer<OfferId> takeBack) {
        var why = getTranslation(RefusalWords.key(refusal.why()));
        var day = refusal.on()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()));
        var fine = new Paragraph(why + " · " + day);
        fine.addClassName("fine");
        var words = new Div(new Anchor(OffersNavigation.href(refusal.offer()), refusal.title()), fine);
        var back = new Button(getTranslation("refusal.take-back"), event -> takeBack.accept(refusal.offer()));
        back.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        back.setAriaLabel(getTranslation("refusal.take-back.label", refusal.title()));
        var row = new Div(words, back);
        row.addClassName("refusal-row");
        return row;
    }
}
