package fr.jobmatch.lexicon.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Recognises e-mail addresses, also those that icons, labels or blanks touch.
public final class Emails {

    /// Some write the sign out against harvesters: `awa[at]example.fr`.
    private static final String AT = "\\s?(?:@|[\\[({](?:at|arobase|@)[\\])}])\\s?";

    private static final Pattern EMAIL = Pattern.compile("(?<![\\w.+-])[A-Za-z0-9](?:[\\w.+'-]{0,62}\\w)?" + AT
            + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\s?\\.\\s?){1,5}[A-Za-z]{2,18}(?![\\w@])");
    private static final Pattern BROKEN =
            Pattern.compile("([A-Za-z0-9][\\w.+-]{1,62}@[\\w.-]*)[-‐]?\\s*\\n\\s*([\\w-]*\\.?[\\w.-]*[A-Za-z]{2,})");

    private static final Pattern BROKEN_BEFORE = Pattern.compile(
            "(?<![\\S])([A-Za-z0-9][\\w.+-]{0,62}[-._])[\\s&&[^\\n]]*\\n\\s*([\\w.+-]+@[\\w.-]+\\.[A-Za-z]{2,})");
    private static final Pattern BROKEN_AFTER = Pattern.compile(
            "([A-Za-z0-9][\\w.+-]{0,62}@[\\w.-]+)\\n\\s*(\\.[A-Za-z]{2,}|(?<=[.-]\\n)[\\w-]+(?:\\.[\\w-]+)*)\\b");

    private static final Pattern BROKEN_INSIDE = Pattern.compile(
            "([A-Za-z0-9][\\w.+-]{0,62}@[\\w.-]+)\\n\\s*([a-z]{0,8}(?<=[a-z])\\.(?:com|org|net|fr|eu)|[a-z]{1,2})(?=\\n|$)");

    private Emails() {}

    /// Return the addresses in order, in lower-case-preserving plain form without blanks.
    public static List<ContactMention> find(CharSequence text) {
        var found = new ArrayList<ContactMention>();
        var matcher = EMAIL.matcher(text);
        while (matcher.find()) {
            var value = matcher.group().replaceAll(AT, "@").replaceAll("\\s", "");
            found.add(new ContactMention(value, matcher.start(), matcher.end()));
        }
        return found;
    }

    /// Return the addresses that a line break cuts in two, where neither half alone is one.
    public static List<ContactMention> findBroken(CharSequence text) {
        return joined(BROKEN, text);
    }

    /// Return the addresses of which one half, before or after a line break, looks like a whole address itself:
    /// `anne-` above `marie@example.org`, `anne@mail.example` above `.org`.
    public static List<ContactMention> findWrapped(CharSequence text) {
        var found = new ArrayList<>(joined(BROKEN_BEFORE, text));
        found.addAll(joined(BROKEN_AFTER, text));
        found.addAll(joined(BROKEN_INSIDE, text));
        return found;
    }

    private static List<ContactMention> joined(Pattern pattern, CharSequence text) {
        var found = new ArrayList<ContactMention>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var joined = matcher.group(1) + matcher.group(2);
            if (EMAIL.matcher(joined).matches()) {
                found.add(new ContactMention(joined, matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
