package fr.jobmatch.app.views.offers;

import com.vaadin.flow.router.QueryParameters;
import fr.jobmatch.app.matches.OfferFilter;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.OfferId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Links to the ranking and to offers in it; the filter lives in the address.
public final class OffersNavigation {

    static final String PATH = "offers";

    private OffersNavigation() {}

    /// Return the address of an offer in the ranking under a filter.
    public static String href(OfferId offer, OfferFilter filter) {
        return PATH + "/" + offer + query(filter);
    }

    /// Return the address of an offer.
    public static String href(OfferId offer) {
        return href(offer, OfferFilter.none());
    }

    static String query(OfferFilter filter) {
        var parts = new TreeMap<String, String>();
        if (!filter.words().isBlank()) {
            parts.put("q", filter.words());
        }
        if (filter.contract() != null) {
            parts.put("contract", filter.contract().name());
        }
        return parts.isEmpty() ? "" : "?" + encoded(parts);
    }

    private static String encoded(Map<String, String> parts) {
        return String.join(
                "&",
                parts.entrySet().stream()
                        .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                        .toList());
    }

    static OfferFilter filter(QueryParameters parameters) {
        return new OfferFilter(
                parameters.getSingleParameter("q").orElse(""),
                parameters
                        .getSingleParameter("contract")
                        .flatMap(OffersNavigation::contract)
                        .orElse(null));
    }

    private static Optional<ContractType> contract(String name) {
        return List.of(ContractType.values()).stream()
                .filter(type -> type.name().equals(name))
                .findFirst();
    }
}
