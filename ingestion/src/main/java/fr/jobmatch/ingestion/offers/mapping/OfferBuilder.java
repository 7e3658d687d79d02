package fr.jobmatch.ingestion.offers.mapping;

import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.ingestion.offers.requirements.RequirementReader;
import fr.jobmatch.ingestion.offers.requirements.Requirements;
import fr.jobmatch.ingestion.offers.text.TextLanguage;
import fr.jobmatch.lexicon.text.TokenisedText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects what a source states of an offer; the rest is unknown, or read from the text.
public final class OfferBuilder {

    private final OfferSource source;
    private final String externalId;
    private final String title;
    private final String description;
    private final Map<String, String> raw = new LinkedHashMap<>();
    private @Nullable String company;
    private @Nullable String url;
    private @Nullable String applyUrl;
    private List<OfferPlace> places = List.of();
    private Contract contract = Contract.unknown();
    private @Nullable Salary salary;
    private Requirements stated =
            new Requirements(ExperienceRequirement.unknown(), null, List.of(), List.of(), List.of(), List.of());
    private @Nullable String romeCode;
    private @Nullable String occupation;
    private @Nullable String language;
    private @Nullable Instant publishedAt;
    private @Nullable Instant updatedAt;
    private @Nullable Instant expiresAt;

    public OfferBuilder(OfferSource source, String externalId, String title, @Nullable String description) {
        this.source = source;
        this.externalId = externalId;
        this.title = title;
        this.description = description == null ? "" : description;
    }

    public OfferBuilder company(@Nullable String company) {
        this.company = company;
        return this;
    }

    /// Keep the addresses; one that isn't of the web (`javascript:`) is none.
    /// @param applyUrl the offer's page again when null
    public OfferBuilder links(@Nullable String url, @Nullable String applyUrl) {
        this.url = WebAddress.of(url);
        var apply = WebAddress.of(applyUrl);
        this.applyUrl = apply != null ? apply : this.url;
        return this;
    }

    public OfferBuilder places(List<OfferPlace> places) {
        this.places = places;
        return this;
    }

    public OfferBuilder contract(Contract contract) {
        this.contract = contract;
        return this;
    }

    public OfferBuilder salary(@Nullable Salary salary) {
        this.salary = salary;
        return this;
    }

    public OfferBuilder stated(Requirements stated) {
        this.stated = stated;
        return this;
    }

    public OfferBuilder rome(@Nullable String code, @Nullable String occupation) {
        this.romeCode = code;
        this.occupation = occupation;
        return this;
    }

    public OfferBuilder language(@Nullable String language) {
        this.language = language;
        return this;
    }

    /// @param updated the publication again when null
    public OfferBuilder dates(@Nullable Instant published, @Nullable Instant updated, @Nullable Instant expires) {
        this.publishedAt = published;
        this.updatedAt = updated != null ? updated : published;
        this.expiresAt = expires;
        return this;
    }

    /// Keep the source's own words of a field; nothing for null.
    public OfferBuilder raw(String field, @Nullable String words) {
        if (words != null) {
            raw.put(field, words);
        }
        return this;
    }

    /// Return the offer, completed by what its text asks for.
    public Offer build(RequirementReader reader) {
        var text = TokenisedText.of(description);
        var asked = stated.or(reader.read(title, text));
        return new Offer(
                OfferIds.of(source, externalId),
                source,
                externalId,
                title,
                company,
                description,
                url,
                applyUrl,
                places,
                contract,
                asked.experience(),
                salary,
                asked.remote(),
                asked.skills(),
                asked.languages(),
                asked.licences(),
                asked.diplomas(),
                romeCode,
                occupation,
                language != null ? language : TextLanguage.of(text),
                publishedAt,
                updatedAt,
                null,
                expiresAt,
                raw);
    }
}
