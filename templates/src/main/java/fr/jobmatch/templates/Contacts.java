package fr.jobmatch.templates;

import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.domain.profile.Basics;
import fr.jobmatch.domain.profile.Link;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How to reach the candidate.
final class Contacts {

    private Contacts() {}

    /// Return street and town; empty when neither is known.
    static Optional<String> address(Basics basics) {
        return Optional.ofNullable(basics.address()).map(Contacts::written).filter(text -> !text.isEmpty());
    }

    /// Return phone and e-mail, as far as known.
    static List<String> direct(Basics basics) {
        return Stream.of(basics.phone(), basics.email())
                .filter(Contacts::isThere)
                .toList();
    }

    /// Return web addresses, without repeating one.
    static List<String> web(Basics basics) {
        return Stream.concat(Stream.of(basics.url()), basics.links().stream().map(Link::url))
                .filter(Contacts::isThere)
                .distinct()
                .toList();
    }

    private static String written(Address address) {
        var town = joined(" ", address.postalCode(), address.city());
        return joined(", ", address.street(), town);
    }

    private static String joined(String separator, @Nullable String... parts) {
        return Stream.of(parts).filter(Contacts::isThere).collect(Collectors.joining(separator));
    }

    private static boolean isThere(@Nullable String text) {
        return Objects.nonNull(text) && !text.isBlank();
    }
}
