package fr.jobmatch.domain.profile;

import org.jspecify.annotations.Nullable;

/// A web address of the candidate.
/// @param network the site's name, for example `LinkedIn`
public record Link(
        @Nullable String network,
        @Nullable String username,
        @Nullable String url) {}
