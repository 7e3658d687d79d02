package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.jobmatch.ingestion.career.CareerSummary;
import fr.jobmatch.ingestion.career.SkillUse;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a career amounts to: how long somebody worked, and for each skill where, how long and until when it was used.
class CareerCard extends Composite<Section> {

    private static final int YEAR = 12;

    CareerCard(CareerSummary career) {
        var used =
                career.skills().stream().filter(use -> !use.places().isEmpty()).toList();
        var list = new UnorderedList();
        used.forEach(use -> list.add(new ListItem(sentence(use))));
        getContent().addClassNames("card", "career");
        getContent()
                .add(
                        new H2(getTranslation("career.title")),
                        new Paragraph(getTranslation("career.total", span(career.months()), level(career))));
        if (!used.isEmpty()) {
            getContent().add(new Details(getTranslation("career.skills", used.size()), list));
        }
    }

    private String level(CareerSummary career) {
        return getTranslation("career.level." + career.level().name().toLowerCase(Locale.ROOT));
    }

    private String sentence(SkillUse use) {
        var parts = new ArrayList<String>();
        if (use.months() > 0) {
            parts.add(span(use.months()));
        }
        if (use.inUse()) {
            parts.add(getTranslation("career.still"));
        } else if (use.lastUsed() != null) {
            parts.add(getTranslation("career.until", use.lastUsed().year()));
        }
        parts.add(use.places().stream().map(SkillUse.Place::title).distinct().collect(Collectors.joining(" ; ")));
        return getTranslation("career.use", use.label(), String.join(", ", parts));
    }

    private String span(int months) {
        return months < YEAR
                ? getTranslation("career.months", months)
                : months % YEAR == 0
                        ? getTranslation("career.years", months / YEAR)
                        : getTranslation("career.years-months", months / YEAR, months % YEAR);
    }
}
