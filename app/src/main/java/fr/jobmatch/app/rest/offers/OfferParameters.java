package fr.jobmatch.app.rest.offers;

import fr.jobmatch.app.rest.InvalidRequest;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.ingestion.offers.store.OfferQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The filters of a search for offers, the same for a ranking. Lists take several values, repeated or with commas.
/// @param q words, `"a phrase"`, `or`, `-without`
/// @param place commune, postcode, département or region
/// @param salaryMin gross euros per year
/// @param publishedSince a date or an instant
/// @param sort DATE, RELEVANCE (words), MEANING (words and meaning together), DISTANCE or SALARY
public record OfferParameters(
        @Nullable @Size(max = 200) String q,
        @Nullable @Size(max = 100) String place,
        @Nullable @Min(0) @Max(1000) Integer radiusKm,
        @Nullable List<String> contract,
        @Nullable List<String> remote,
        @Nullable @Min(0) Integer salaryMin,
        @Nullable List<String> source,
        @Nullable String publishedSince,
        @Nullable String sort) {

    /// Return the query for one page.
    /// @throws InvalidRequest when a parameter holds no allowed value
    public OfferQuery query(int page, int size) {
        return new OfferQuery(
                q,
                place,
                radiusKm,
                all("contract", contract, name -> ContractType.valueOf(name.toUpperCase(Locale.ROOT))),
                all("remote", remote, name -> RemotePolicy.valueOf(name.toUpperCase(Locale.ROOT))),
                salaryMin,
                all("source", source, OfferParameters::source),
                publishedSince == null ? null : instant(publishedSince),
                order(),
                page,
                size);
    }

    static OfferSource source(String code) {
        return OfferSource.ofCode(code).orElseThrow(() -> new InvalidRequest("source"));
    }

    private OfferQuery.Sort order() {
        if (sort == null) {
            return q == null || q.isBlank() ? OfferQuery.Sort.DATE : OfferQuery.Sort.RELEVANCE;
        }
        return value("sort", sort, name -> OfferQuery.Sort.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private static Instant instant(String text) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException noDate) {
            throw new InvalidRequest("publishedSince");
        }
    }

    private static <T> Set<T> all(String field, @Nullable List<String> texts, Function<String, T> read) {
        return texts == null
                ? Set.of()
                : texts.stream()
                        .flatMap(text -> Arrays.stream(text.split(",")))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .map(text -> value(field, text, read))
                        .collect(Collectors.toSet());
    }

    private static <T> T value(String field, String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidRequest(field);
        }
    }
}
