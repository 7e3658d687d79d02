package fr.jobmatch.ingestion.offers.live;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The terms under which offers of a source are fetched, kept and shown.
/// @param perSecond calls a second at most
/// @param refresh how often a saved search is walked and an offer looked at again
/// @param retention how long the whole of a closed offer stays; then only what may be kept
/// @param usualLife after this long an open offer is shown as old, and one nobody has seen for so long is closed
/// @param attribution the name to show with each offer
/// @param terms page with the terms of use
public record SourcePolicy(
        @DefaultValue("1") double perSecond,
        @DefaultValue("24h") Duration refresh,
        @DefaultValue("0d") Duration retention,
        @DefaultValue("60d") Duration usualLife,
        @DefaultValue("") String attribution,
        @Nullable URI terms) {}
