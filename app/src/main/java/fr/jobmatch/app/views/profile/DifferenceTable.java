package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.jobmatch.ingestion.review.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The differences between two profiles, section by section, each with both sides and, where asked, a choice.
class DifferenceTable extends Composite<Div> {

    private final Map<Difference, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();
    private final String mine;
    private final String theirs;

    /// @param mine key of what the first profile is called
    /// @param theirs key of what the other one is called
    /// @param choosing whether each difference can be taken over
    DifferenceTable(List<Difference> differences, String mine, String theirs, boolean choosing) {
        this.mine = mine;
        this.theirs = theirs;
        getContent().addClassName("differences");
        var sections = new LinkedHashMap<String, List<Difference>>();
        differences.forEach(point -> sections.computeIfAbsent(point.section(), key -> new ArrayList<>())
                .add(point));
        sections.forEach((section, points) -> {
            getContent().add(new H2(getTranslation("section." + words(section))));
            points.forEach(point -> getContent().add(row(point, choosing)));
        });
    }

    /// Return what is to be taken over.
    List<Difference> chosen() {
        return choices.entrySet().stream()
                .filter(choice -> Boolean.TRUE.equals(choice.getValue().getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    void chooseAll(boolean take) {
        choices.values().forEach(choice -> choice.setValue(take));
    }

    private Article row(Difference point, boolean choosing) {
        var title = new Paragraph(title(point));
        title.addClassName("difference-title");
        var row = new Article(title, side(mine, point.before()), side(theirs, point.after()));
        row.addClassNames("card", "difference");
        if (choosing) {
            row.add(choice(point));
        }
        return row;
    }

    private Div side(String key, String words) {
        var label = new Span(getTranslation(key));
        label.addClassName("diff-label");
        var text = new Div(words.isEmpty() ? getTranslation("profile.compare.nothing") : withDates(words));
        text.addClassName(words.isEmpty() ? "fine" : "difference-text");
        return new Div(label, text);
    }

    /// Months as a form has them: `03/2022`.
    private static String withDates(String words) {
        return words.replaceAll("(?m)^(\\d{4})-(\\d{2})$", "$2/$1");
    }

    /// What only the own profile has is kept unless the candidate says otherwise.
    private RadioButtonGroup<Boolean> choice(Difference point) {
        var group = new RadioButtonGroup<Boolean>();
        group.setAriaLabel(title(point));
        group.setItems(false, true);
        group.setItemLabelGenerator(take -> getTranslation(take ? takeKey(point) : "profile.update.keep"));
        group.setValue(false);
        choices.put(point, group);
        return group;
    }

    private static String takeKey(Difference point) {
        return point.missing() ? "profile.update.drop" : point.added() ? "profile.update.add" : "profile.update.take";
    }

    private String title(Difference point) {
        var field = point.field().isEmpty() ? "" : getTranslation("field." + words(point.field()));
        return point.title().isEmpty() || field.isEmpty() ? point.title() + field : point.title() + " · " + field;
    }

    /// Names of JSON Resume as the keys of their words: `x-location` and `startDate` are `location` and `startdate`.
    private static String words(String name) {
        return name.replaceFirst("^x-", "").replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT);
    }
}
