package fr.jobmatch.matching.explanation;

import fr.jobmatch.domain.match.Reason;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says reasons as sentences. A sentence names its values as `{0}`, or with their kind: `{0:months}`.
public final class Reasons {
    private static final String BUNDLE = "fr.jobmatch.matching.reasons";
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)(?::(\\w+))?}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Reasons() {}

    /// Return the sentence of a reason in French or English, English for any other language.
    public static String text(Reason reason, Locale locale) {
        var language = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        var bundle = ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK);
        var values = new Values(bundle, language);
        return VALUE.matcher(bundle.getString(reason.code())).replaceAll(match -> {
            int at = Integer.parseInt(match.group(1));
            var argument = at < reason.arguments().size() ? reason.arguments().get(at) : "";
            return Matcher.quoteReplacement(values.text(argument, match.group(2)));
        });
    }
}
