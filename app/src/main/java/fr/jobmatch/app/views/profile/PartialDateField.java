package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.textfield.TextField;
import fr.jobmatch.domain.profile.PartialDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date typed as `MM/AAAA` or `AAAA`.
class PartialDateField extends TextField {

    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(0?[1-9]|1[0-2])\\s*[/.-]\\s*(\\d{4})");

    private final @Nullable PartialDate before;

    PartialDateField(@Nullable PartialDate before) {
        this.before = before;
        setPlaceholder("MM/AAAA");
        setPattern("|(0?[1-9]|1[0-2])\\s*[\\/.\\-]\\s*(19|20)\\d{2}|(19|20)\\d{2}");
        setErrorMessage(getTranslation("profile.date.invalid"));
        addClassName("date");
    }

    static String text(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        return date.month() == null ? "%04d".formatted(date.year()) : "%02d/%04d".formatted(date.month(), date.year());
    }

    /// Return the typed date; empty when nothing or no date was typed. A day that isn't shown stays as it was.
    Optional<PartialDate> date() {
        if (getValue().equals(text(before))) {
            return Optional.ofNullable(before);
        }
        var typed = getValue().strip();
        var matcher = MONTH_AND_YEAR.matcher(typed);
        return matcher.matches()
                ? PartialDate.parse("%s-%02d".formatted(matcher.group(2), Integer.parseInt(matcher.group(1))))
                : PartialDate.parse(typed);
    }
}
