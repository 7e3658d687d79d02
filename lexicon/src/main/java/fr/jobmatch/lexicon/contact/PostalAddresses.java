package fr.jobmatch.lexicon.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Recognises postal addresses by shape: `14 rue des Tilleuls, 69003 Lyon`, `San Francisco, CA`.
/// Kingdom`.
public final class PostalAddresses {

    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.-]*(?:[\\s\u00a0-](?:(?:de|du|des|la|le|les|sur|sous|en|et|aux|lès|lez|of|the|upon|d['’]|l['’])[\\s\u00a0-]?)*\\p{Lu}[\\p{L}'’.-]*){0,4}";
    private static final Pattern STREET = Pattern.compile(
            "\\b\\d{1,5}(?:\\s?(?:bis|ter|quater|[A-D])\\b)?,?\\s+(?:(?:rue|r\\.|avenue|av\\.?|ave|boulevard|bd\\.?|bld|blvd|place|pl\\.|allées?|impasse|imp\\.|chemin|ch\\.|route|rte|quai|cours|square|passage|résidence|villa|voie|sentier|ruelle|cité|esplanade|promenade|faubourg|fbg|hameau|lotissement|lieu-dit|montée|traverse|rond-point|mail|venelle|clos|parvis)\\b[^\\n|•·,\\t]{2,60}|[\\p{L}\\d.'’ -]{2,40}?\\s(?:street|st\\.?|road|rd\\.?|avenue|ave\\.?|lane|ln\\.?|drive|dr\\.?|way|broadway|boulevard|blvd\\.?|court|ct\\.?|square|terrace|close|crescent|gardens|place|row|hill|park|parkway)\\b|broadway\\b)(?:,?\\s*(?:apt|appt|suite|unit|#)\\.?\\s*\\w+)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FRENCH = Pattern.compile(
            "(?<![\\d\\w])(?:F\\s?-\\s?)?((?:0[1-9]|[1-8]\\d|9[0-8])\\s?\\d{3})[\\s\u00a0,–-]{1,3}(\\p{Lu}[\\p{L}'’.-]*(?:[\\s\u00a0-]\\p{L}[\\p{L}'’.-]*){0,5})(\\s+CEDEX(?:\\s+\\d{1,2})?)?(?:\\s+(\\d{1,2})(?:e|er|ème)?\\b)?");
    private static final Pattern FRENCH_AFTER = Pattern.compile(
            "(?<![\\d\\p{L}])(\\p{Lu}[\\p{L}'’-]*(?:[\\s-]\\p{L}[\\p{L}'’-]*){0,4})\\s*[,(]\\s*((?:0[1-9]|[1-8]\\d|9[0-8])\\s?\\d{3})\\b\\)?");
    private static final Pattern US =
            Pattern.compile("(" + NAME + "),\\s*([A-Z]{2})(?:\\s+(\\d{5}(?:-\\d{4})?))?(?![\\p{L}\\d])");
    private static final Pattern UK = Pattern.compile("(" + NAME + "),?\\s+([A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2})\\b");
    private static final Pattern WITH_COUNTRY = Pattern.compile(
            "(" + NAME + ")\\s*[,(/-]\\s*(?:(" + NAME + "),\\s*)?([\\p{L}.' -]{2,30}?)\\)?(?=$|[\\n\\t|•·;,])");
    private static final Pattern TAIL = Pattern.compile(
            "(?iU)[\\s,-]*\\b(?:france|cedex.*|tel|tél|téléphone|email|e-mail|mail|permis|mobile|port|age|âge|née?|nationalité|linkedin)\\b.*$");

    private PostalAddresses() {}

    /// Return the first address of a text.
    public static Optional<PostalAddress> first(CharSequence text) {
        return french(text)
                .or(() -> frenchAfter(text))
                .or(() -> british(text))
                .or(() -> american(text))
                .or(() -> abroad(text));
    }

    /// Return the streets with house number that stand in a text.
    public static List<ContactMention> streets(CharSequence text) {
        var found = new ArrayList<ContactMention>();
        var matcher = STREET.matcher(text);
        while (matcher.find()) {
            var street = matcher.group()
                    .replaceFirst("\\s+[-–]?\\s*(?:F-)?\\d{5}\\b.*$", "")
                    .strip();
            found.add(new ContactMention(street, matcher.start(), matcher.start() + street.length()));
        }
        return found;
    }

    private static boolean inStreet(CharSequence text, int at) {
        return streets(text).stream().anyMatch(street -> street.start() <= at && at < street.end());
    }

    private static Optional<PostalAddress> french(CharSequence text) {
        var matcher = FRENCH.matcher(text);
        while (matcher.find()) {
            var city = TAIL.matcher(matcher.group(2)).replaceFirst("").strip();
            if (city.length() > 1 && !city.matches("(?i)(?:EUR|euros?|km|heures?|h|clients?)\\b.*")) {
                return Optional.of(address(text, matcher, matcher.group(1).replaceAll("\\s", ""), city, null, "FR"));
            }
        }
        return Optional.empty();
    }

    private static Optional<PostalAddress> frenchAfter(CharSequence text) {
        var matcher = FRENCH_AFTER.matcher(text);
        return matcher.find() && matcher.group(1).length() > 1 && !inStreet(text, matcher.start(1))
                ? Optional.of(
                        address(text, matcher, matcher.group(2).replaceAll("\\s", ""), matcher.group(1), null, "FR"))
                : Optional.empty();
    }

    private static Optional<PostalAddress> american(CharSequence text) {
        var matcher = US.matcher(text);
        while (matcher.find()) {
            var country = Countries.ofState(matcher.group(2));
            if (country.isPresent()) {
                return Optional.of(
                        address(text, matcher, matcher.group(3), matcher.group(1), matcher.group(2), country.get()));
            }
            var abbreviated = Countries.code(matcher.group(2));
            if (abbreviated.isPresent()) {
                return Optional.of(address(text, matcher, null, matcher.group(1), null, abbreviated.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<PostalAddress> british(CharSequence text) {
        var matcher = UK.matcher(text);
        return matcher.find()
                ? Optional.of(address(text, matcher, matcher.group(2), matcher.group(1), null, "GB"))
                : Optional.empty();
    }

    private static Optional<PostalAddress> abroad(CharSequence text) {
        var matcher = WITH_COUNTRY.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.find(from)) {
            var country = Countries.code(matcher.group(3));
            if (country.isPresent()) {
                boolean street = matcher.group(2) != null && inStreet(text, matcher.start(1));
                return Optional.of(
                        street
                                ? address(text, matcher, null, matcher.group(2), null, country.get())
                                : address(text, matcher, null, matcher.group(1), matcher.group(2), country.get()));
            }
            from = matcher.start() + 1;
            while (from < text.length() && Character.isLetter(text.charAt(from))) {
                from++;
            }
        }
        return Optional.empty();
    }

    private static PostalAddress address(
            CharSequence text,
            Matcher match,
            @Nullable String postalCode,
            String city,
            @Nullable String region,
            @Nullable String country) {
        var street =
                streets(text).stream().findFirst().map(ContactMention::value).orElse(null);
        var plainCity = city.strip().replaceFirst("[.,-]+$", "");
        return new PostalAddress(street, postalCode, plainCity, region, country, match.start(), match.end());
    }
}
