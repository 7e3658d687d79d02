package fr.jobmatch.ingestion.secondreading;

import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.domain.profile.Basics;
import fr.jobmatch.lexicon.contact.ContactMention;
import fr.jobmatch.lexicon.contact.Emails;
import fr.jobmatch.lexicon.contact.Phones;
import fr.jobmatch.lexicon.contact.WebAddresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes out of a CV's text who it is about: name, address, phone, e-mail and web addresses. A model doesn't need them
/// to tell a job from an employer.
final class Anonymous {

    static final String MARK = "▮";

    private static final int SHORTEST_PART = 3;
    private static final List<Function<String, List<ContactMention>>> CONTACTS =
            List.of(Emails::find, Phones::find, WebAddresses::find);

    private final List<Pattern> known = new ArrayList<>();

    Anonymous(Basics basics) {
        Stream.of(basics.name(), basics.email(), basics.phone(), basics.url()).forEach(this::hide);
        parts(basics.name()).forEach(this::hide);
        var address = basics.address();
        if (address != null) {
            hide(address);
        }
    }

    String text(String text) {
        var hidden = text;
        for (var contacts : CONTACTS) {
            hidden = without(hidden, contacts.apply(hidden));
        }
        for (var pattern : known) {
            hidden = pattern.matcher(hidden).replaceAll(MARK);
        }
        return hidden;
    }

    private void hide(Address address) {
        Stream.of(address.street(), address.postalCode()).forEach(this::hide);
    }

    private void hide(@Nullable String value) {
        if (value != null && !value.isBlank()) {
            var words =
                    Stream.of(value.strip().split("\\s+")).map(Pattern::quote).toList();
            known.add(Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + String.join("\\s+", words) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    private static Stream<String> parts(@Nullable String name) {
        return Stream.of(Objects.requireNonNullElse(name, "").split("\\s+"))
                .filter(part -> part.length() >= SHORTEST_PART);
    }

    private static String without(String text, List<ContactMention> contacts) {
        var hidden = new StringBuilder(text);
        for (int i = contacts.size() - 1; i >= 0; i--) {
            hidden.replace(contacts.get(i).start(), contacts.get(i).end(), MARK);
        }
        return hidden.toString();
    }
}
