package fr.jobmatch.ingestion.offers.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The address of one offer, the same however somebody came there: without the tracking parameters, the scheme and a
/// leading `www`.
public final class OfferAddress {

    /// The page of an employer's career site is the same for all offers; the page of one offer has a number or a name.
    private static final Pattern OF_ONE_OFFER = Pattern.compile("\\d{4,}|[a-z0-9]+(?:-[a-z0-9]+){3,}");

    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(?:utm_|at_|mtm_|pk_|xtor|gclid|fbclid|mc_|source|src|origin|origine|ref|referrer|from|partner).*");

    private OfferAddress() {}

    /// Return what is the same in all links to the page of one offer; empty for a page of many, or no address.
    public static Optional<String> of(@Nullable String url) {
        try {
            var address = new URI(url == null ? "" : url.strip());
            var host = address.getHost();
            if (host == null) {
                return Optional.empty();
            }
            var path = address.getRawPath().replaceAll("/+$", "") + query(address.getRawQuery());
            var found = OF_ONE_OFFER.matcher(path.toLowerCase(Locale.ROOT)).find();
            return found
                    ? Optional.of(host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "") + path)
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        var kept = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isBlank() && !TRACKING.matcher(pair).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
