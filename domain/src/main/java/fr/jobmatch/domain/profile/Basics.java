package fr.jobmatch.domain.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Name, contact and headline of a candidate.
/// @param label the headline under the name, usually the occupation
/// @param links web addresses that are not the main one, with the network's name
public record Basics(
        @Nullable String name,
        @Nullable String label,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String url,
        @Nullable String summary,
        @Nullable Address address,
        List<Link> links) {

    public Basics {
        links = List.copyOf(links);
    }

    public static Basics empty() {
        return new Basics(null, null, null, null, null, null, null, List.of());
    }

    /// Return the same basics under another headline.
    public Basics withLabel(@Nullable String newLabel) {
        return new Basics(name, newLabel, email, phone, url, summary, address, links);
    }

    /// Return the same basics with another summary.
    public Basics withSummary(@Nullable String newSummary) {
        return new Basics(name, label, email, phone, url, newSummary, address, links);
    }
}
