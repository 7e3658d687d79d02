package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.ingestion.review.LinePlaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A document without pages, such as a DOCX: its paragraphs in reading order, those that were read marked as on a page.
class TextPreview extends Composite<Section> implements OriginalDocument {

    private final String text;
    private final List<Div> lines;
    private final Map<FieldPath, Integer> places = new HashMap<>();

    /// @param chosen told the field whose line was clicked
    TextPreview(String text, SerializableConsumer<FieldPath> chosen) {
        this.text = text;
        lines = text.lines().map(TextPreview::line).toList();
        IntStream.range(0, lines.size())
                .forEach(number -> lines.get(number).addClickListener(event -> first(number, chosen)));
        var sheet = new Div();
        sheet.addClassNames("sheet", "text-preview");
        lines.forEach(sheet::add);
        getContent().addClassName("original");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().setAriaLabel(getTranslation("profile.original"));
        getContent().add(new CertaintyLegend(), sheet);
    }

    private static Div line(String words) {
        var line = new Div(words.replace('\t', ' '));
        line.addClassName("preview-line");
        return line;
    }

    @Override
    public void show(Map<FieldPath, FieldEvidence> evidence) {
        places.clear();
        places.putAll(LinePlaces.of(text, evidence));
        for (int number = 0; number < lines.size(); number++) {
            var here = fieldsIn(number).stream().map(evidence::get).toList();
            for (var certainty : Certainty.values()) {
                lines.get(number)
                        .setClassName(
                                "certainty-" + certainty.code(), !here.isEmpty() && Certainty.of(here) == certainty);
            }
        }
    }

    @Override
    public void mark(FieldPath field) {
        lines.forEach(line -> line.removeClassName("marked"));
        var marked = places.entrySet().stream()
                .filter(place -> place.getKey().startsWith(field))
                .map(place -> lines.get(place.getValue()))
                .toList();
        marked.forEach(line -> line.addClassName("marked"));
        marked.stream()
                .findFirst()
                .ifPresent(line ->
                        line.getElement().executeJs("this.scrollIntoView({block: 'center', behavior: 'smooth'})"));
    }

    private void first(int number, SerializableConsumer<FieldPath> chosen) {
        fieldsIn(number).stream().findFirst().ifPresent(chosen::accept);
    }

    private List<FieldPath> fieldsIn(int number) {
        return places.entrySet().stream()
                .filter(place -> place.getValue() == number)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
