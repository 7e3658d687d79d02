package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.lexicon.contact.ContactMention;
import fr.jobmatch.lexicon.contact.PostalAddress;
import fr.jobmatch.lexicon.contact.PostalAddresses;
import fr.jobmatch.lexicon.places.Place;
import fr.jobmatch.lexicon.places.PlaceKind;
import fr.jobmatch.lexicon.places.PlaceLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the candidate's address, which may run over several lines.
final class PostalLines {

    private static final Pattern LABEL =
            Pattern.compile("(?iU)^(?:adresse|address|ville|city|domicile|localisation|location|lieu)\\s*:\\s*");
    private static final Pattern BIRTH = Pattern.compile("(?iU).*\\b(?:née?|born|naissance|birth)\\b.*");

    private static final Pattern UNFINISHED = Pattern.compile(
            "(?U).*(?:\\b\\d{5}|\\p{Lu}[\\p{L}-]+,|\\b\\d{5}\\s\\p{Lu}[\\p{L}'’ -]*(?:-|\\b(?:de|la|le|les|sur|d['’]|Saint)))$");
    private static final String DEPARTEMENT = "\\((?:\\d{2,3}|2[AB])\\)$";

    /// In points.
    private static final double SAME_LEFT = 1;

    private PostalLines() {}

    /// An address and the lines that it stands on.
    record Found(Address address, List<Line> lines, double certainty) {}

    static Optional<Found> find(List<Line> head) {
        return written(head).or(() -> belowStreet(head)).or(() -> cityAlone(head));
    }

    private static Optional<Found> written(List<Line> head) {
        for (int i = 0; i < head.size(); i++) {
            for (var text : texts(head, i)) {
                var found = PostalAddresses.first(text);
                if (found.isPresent()
                        && !BIRTH.matcher(text).matches()
                        && Clues.position(found.get().city()) < 0.5) {
                    var street = found.get().street() != null ? found.get().street() : streetAbove(head, i);
                    return Optional.of(new Found(address(found.get(), street), List.of(head.get(i)), 0.95));
                }
            }
        }
        return Optional.empty();
    }

    private static Address address(PostalAddress found, @Nullable String street) {
        return new Address(street, found.postalCode(), found.city(), found.region(), found.countryCode());
    }

    private static @Nullable String streetAbove(List<Line> head, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            var street = street(head.get(i));
            if (street != null) {
                return street;
            }
        }
        return null;
    }

    private static @Nullable String street(Line line) {
        return texts(line).stream()
                .flatMap(text -> PostalAddresses.streets(text).stream())
                .findFirst()
                .map(ContactMention::value)
                .orElse(null);
    }

    private static Optional<Found> belowStreet(List<Line> head) {
        for (int i = 0; i + 1 < head.size(); i++) {
            var street = street(head.get(i));
            var below = head.get(i + 1).cells().getFirst().text().strip();
            if (street != null && below.matches("\\p{Lu}[\\p{L}'’. -]{1,40}")) {
                return Optional.of(new Found(
                        new Address(street, null, below, null, null), List.of(head.get(i), head.get(i + 1)), 0.8));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> cityAlone(List<Line> head) {
        for (var line : head) {
            for (var text : texts(line)) {
                for (var labelled : text.split("\\s*(?:[|•·,]|\\p{So})\\s*|\\s+[–—-]\\s+")) {
                    var part = LABEL.matcher(labelled.strip()).replaceFirst("");
                    var place = part.length() < 40
                                    && !BIRTH.matcher(text).matches()
                                    && part.replaceFirst(DEPARTEMENT, "")
                                            .chars()
                                            .noneMatch(Character::isDigit)
                            ? PlaceLexicon.builtIn()
                                    .find(part.replaceFirst(DEPARTEMENT, "").strip())
                            : Optional.<Place>empty();
                    if (place.isPresent() && place.get().kind() == PlaceKind.COMMUNE) {
                        return Optional.of(new Found(
                                new Address(
                                        null,
                                        null,
                                        place.get().name(),
                                        null,
                                        place.get().country()),
                                List.of(line),
                                0.75));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Return the texts of a line; a line that can't be the end of an address goes on in the next.
    private static List<String> texts(List<Line> head, int at) {
        var texts = new ArrayList<>(texts(head.get(at)));
        if (at + 1 == head.size()) {
            return texts;
        }
        var line = head.get(at);
        var next = head.get(at + 1);
        var below = next.cells().getFirst().text();
        if (!next.startsColumn()) {
            texts.stream()
                    .filter(text -> UNFINISHED.matcher(text).matches())
                    .findFirst()
                    .ifPresent(text -> texts.addFirst(LineBreaks.join(text, below)));
        }
        if (line.full() && Math.abs(line.left() - next.left()) < SAME_LEFT) {
            texts.add(LineBreaks.join(line.cells().getLast().text(), below));
        }
        return texts;
    }

    private static List<String> texts(Line line) {
        var texts = new ArrayList<String>();
        line.cells().forEach(cell -> texts.add(LABEL.matcher(cell.text()).replaceFirst("")));
        if (line.cells().size() > 1) {
            texts.add(line.text().replace('\t', ' '));
        }
        return texts;
    }
}
