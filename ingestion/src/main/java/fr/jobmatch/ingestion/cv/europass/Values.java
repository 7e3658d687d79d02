package fr.jobmatch.ingestion.cv.europass;

import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.ingestion.offers.text.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Values as both generations of Europass write them.
final class Values {

    private Values() {}

    /// Return a date written as attributes: `year="2019" month="--09" day="---01"`.
    static @Nullable PartialDate dated(Optional<Element> element) {
        return element.flatMap(date -> date.attribute("year")
                        .flatMap(year -> PartialDate.parse(year
                                + part(date, "month")
                                + (date.attribute("month").isEmpty() ? "" : part(date, "day")))))
                .orElse(null);
    }

    private static String part(Element date, String name) {
        return date.attribute(name)
                .map(value -> "-" + value.replaceAll("-", ""))
                .orElse("");
    }

    /// Return the items of a text of HTML: a line each.
    static List<String> items(Optional<String> html) {
        return html.map(PlainText::of).stream()
                .flatMap(text -> Arrays.stream(text.split("\\R")))
                .map(line -> line.replaceFirst("^[\\s•*-]+", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// Return the name that a language has in French.
    static String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.FRENCH);
    }
}
