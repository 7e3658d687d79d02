package fr.jobmatch.ingestion.offers.http;

import java.time.Duration;

/// What an exchange with a source may take.
/// @param connect time until the connection stands
/// @param deadline for a whole exchange
/// @param mostBytes of an answer, unpacked
/// @param downloadDeadline for a whole download
/// @param mostDownloaded bytes of a download
public record HttpLimits(
        Duration connect, Duration deadline, long mostBytes, Duration downloadDeadline, long mostDownloaded) {

    /// Return limits for searches of some hundred offers and downloads of a country's.
    public static HttpLimits usual() {
        return new HttpLimits(
                Duration.ofSeconds(5), Duration.ofSeconds(20), 16L << 20, Duration.ofMinutes(20), 4L << 30);
    }
}
