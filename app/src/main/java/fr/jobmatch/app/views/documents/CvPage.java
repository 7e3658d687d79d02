package fr.jobmatch.app.views.documents;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.domain.profile.Basics;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A CV as a page.
class CvPage extends Composite<Div> {

    CvPage(CvDraft cv) {
        var page = getContent();
        page.add(classed(new Div(Objects.requireNonNullElse(cv.contact().name(), "")), "sheet-name"));
        if (cv.headline() != null) {
            page.add(classed(new Div(cv.headline().text()), "sheet-headline"));
        }
        page.add(classed(new Div(contact(cv.contact())), "sheet-contact"));
        cv.sections().forEach(section -> {
            page.add(classed(
                    new Div(getTranslation(
                            cv.language(), "section." + section.kind().name().toLowerCase(Locale.ROOT))),
                    "sheet-heading"));
            section.entries().forEach(entry -> page.add(entry(entry, section.kind())));
        });
    }

    private String getTranslation(Locale language, String key) {
        return getTranslation(key, language);
    }

    static String contact(Basics basics) {
        var address = basics.address();
        return Stream.of(town(address), basics.phone(), basics.email(), basics.url())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String town(@Nullable Address address) {
        return address == null
                ? null
                : Stream.of(address.street(), join(address.postalCode(), address.city()))
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", "));
    }

    private static String join(@Nullable String postalCode, @Nullable String city) {
        return Stream.of(postalCode, city).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private Div entry(CvDraft.Entry entry, SectionKind kind) {
        var block = new Div();
        block.addClassName("sheet-entry");
        var head = text(entry.title());
        var place = Stream.of(text(entry.organization()), text(entry.location()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (!head.isEmpty() || entry.dates() != null) {
            block.add(classed(
                    new Div(new Span(head), classed(new Span(text(entry.dates())), "sheet-dates")),
                    "sheet-entry-head"));
        }
        if (!place.isEmpty()) {
            block.add(classed(new Div(place), "sheet-place"));
        }
        switch (kind) {
            case SUMMARY -> entry.lines().forEach(line -> block.add(new Paragraph(line.text())));
            case SKILLS, LANGUAGES -> block.add(new Paragraph(joined(entry)));
            default -> block.add(bullets(entry));
        }
        return block;
    }

    private static String joined(CvDraft.Entry entry) {
        return entry.lines().stream().map(Sourced::text).collect(Collectors.joining(", "));
    }

    private static UnorderedList bullets(CvDraft.Entry entry) {
        var list = new UnorderedList();
        entry.lines().forEach(line -> list.add(new ListItem(line.text())));
        return list;
    }

    private static String text(@Nullable Sourced sourced) {
        return sourced == null ? "" : sourced.text();
    }

    private static <C extends HasStyle> C classed(C component, String name) {
        component.addClassName(name);
        return component;
    }
}
