package fr.jobmatch.ingestion.offers.canonical;

import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.ingestion.offers.mapping.OfferIds;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.mapping.Timestamps;
import fr.jobmatch.ingestion.offers.mapping.WebAddress;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads an offer that JobMatch or a person wrote: strict on what an offer must have, tolerant about the rest.
final class OfferReader {

    private final Payload json;
    private final OfferSource fallback;

    /// @param fallback the source of offers that name none
    OfferReader(Payload json, OfferSource fallback) {
        this.json = json;
        this.fallback = fallback;
    }

    Offer read() {
        var title = json.required("title");
        var description = json.text("description");
        var source = source();
        var externalId = externalId(title);
        return new Offer(
                id(source, externalId),
                source,
                externalId,
                title,
                json.text("company"),
                description == null ? "" : description,
                WebAddress.of(json.text("url")),
                WebAddress.of(json.text("applyUrl")),
                json.objects("places").stream().map(OfferReader::place).toList(),
                contract(json.object("contract")),
                experience(json.object("experience")),
                SalaryReader.read(json),
                constant(RemotePolicy.class, json.text("remote")),
                RequirementLists.skills(json),
                RequirementLists.languages(json),
                RequirementLists.licences(json),
                RequirementLists.diplomas(json),
                json.text("romeCode"),
                json.text("occupation"),
                json.text("language"),
                Timestamps.read(json.text("publishedAt")),
                Timestamps.read(json.text("updatedAt")),
                Timestamps.read(json.text("lastSeenAt")),
                Timestamps.read(json.text("expiresAt")),
                raw());
    }

    /// Return the source's id; without one, an id that follows from the offer's own words.
    String externalId(String title) {
        var stated = json.text("externalId");
        if (stated != null) {
            return stated;
        }
        var id = json.text("id");
        var words = title + "\n" + json.text("company") + "\n" + json.text("description");
        return id != null ? id : OfferIds.of(fallback, words).toString();
    }

    private OfferSource source() {
        var code = json.text("source");
        return code == null ? fallback : OfferSource.ofCode(code).orElse(fallback);
    }

    private OfferId id(OfferSource source, String externalId) {
        var stated = json.text("id");
        try {
            return stated == null ? OfferIds.of(source, externalId) : new OfferId(UUID.fromString(stated));
        } catch (IllegalArgumentException noUuid) {
            return OfferIds.of(source, externalId);
        }
    }

    private static OfferPlace place(Payload place) {
        var city = place.text("city");
        var label = place.text("label");
        return new OfferPlace(
                label != null ? label : city != null ? city : "",
                city,
                place.text("insee"),
                place.text("postcode"),
                place.text("departement"),
                place.number("lat"),
                place.number("lon"),
                place.text("country"));
    }

    private static Contract contract(Payload contract) {
        return new Contract(
                constant(ContractType.class, contract.text("type")),
                contract.text("nature"),
                contract.number("durationMonths"),
                contract.flag("fullTime"),
                contract.number("hoursPerWeek"));
    }

    private static ExperienceRequirement experience(Payload experience) {
        var months = experience.number("months");
        return new ExperienceRequirement(
                months == null ? null : months.intValue(), experience.text("level"), experience.flag("required"));
    }

    private Map<String, String> raw() {
        var raw = new LinkedHashMap<String, String>();
        json.node().path("raw").propertyNames().forEach(field -> {
            var words = json.object("raw").text(field);
            if (words != null) {
                raw.put(field, words);
            }
        });
        return raw;
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        try {
            return name == null ? null : Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
