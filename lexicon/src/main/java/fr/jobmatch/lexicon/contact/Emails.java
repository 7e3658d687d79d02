package fr.jobmatch.lexicon.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Recognises e-mail addresses, also those that icons, labels or blanks touch.
public final class Emails {

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\w.+-])[A-Za-z0-9](?:[\\w.+'-]{0,62}\\w)?\\s?@\\s?(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\s?\\.\\s?){1,5}[A-Za-z]{2,18}(?![\\w@])");
    private static final Pattern BROKEN =
            Pattern.compile("([A-Za-z0-9][\\w.+-]{1,62}@[\\w.-]*)[-‐]?\\s*\\n\\s*([\\w-]*\\.?[\\w.-]*[A-Za-z]{2,})");

    private Emails() {}

    /// Return the addresses in order, in lower-case-preserving plain form without blanks.
    public static List<ContactMention> find(CharSequence text) {
        var found = new ArrayList<ContactMention>();
        var matcher = EMAIL.matcher(text);
        while (matcher.find()) {
            var value = matcher.group().replaceAll("\\s", "");
            found.add(new ContactMention(value, matcher.start(), matcher.end()));
        }
        return found;
    }

    /// Return the addresses that a line break cuts in two.
    public static List<ContactMention> findBroken(CharSequence text) {
        var found = new ArrayList<ContactMention>();
        var matcher = BROKEN.matcher(text);
        while (matcher.find()) {
            var joined = matcher.group(1) + matcher.group(2);
            if (EMAIL.matcher(joined).matches()) {
                found.add(new ContactMention(joined, matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
