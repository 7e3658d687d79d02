package fr.jobmatch.app.views.documents;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.jobmatch.domain.document.LetterDraft;
import fr.jobmatch.domain.document.Sourced;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.stream.Collectors;

/// A letter as a page.
class LetterPage extends Composite<Div> {

    LetterPage(LetterDraft letter) {
        var page = getContent();
        var name = Objects.requireNonNullElse(letter.sender().name(), "");
        add("sheet-name", name);
        add("sheet-contact", CvPage.contact(letter.sender()));
        var company = letter.addressee().company();
        if (company != null) {
            add("sheet-addressee", company);
        }
        var date = letter.date()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(letter.language()));
        add(
                "sheet-date",
                letter.city() == null ? date : getTranslation("letter.date", letter.language(), letter.city(), date));
        add("sheet-subject", letter.subject().text());
        page.add(new Paragraph(letter.salutation()));
        letter.paragraphs()
                .forEach(sentences -> page.add(
                        new Paragraph(sentences.stream().map(Sourced::text).collect(Collectors.joining(" ")))));
        page.add(new Paragraph(letter.closing()));
        add("sheet-signature", name);
    }

    private void add(String className, String text) {
        var block = new Div(text);
        block.addClassName(className);
        getContent().add(block);
    }
}
