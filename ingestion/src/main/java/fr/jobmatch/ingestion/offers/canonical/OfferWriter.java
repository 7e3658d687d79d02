package fr.jobmatch.ingestion.offers.canonical;

import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.Salary;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Writes an offer; unknown values are left out.
final class OfferWriter {

    private OfferWriter() {}

    static ObjectNode write(ObjectNode json, Offer offer) {
        put(json, "id", offer.id());
        put(json, "source", offer.source().code());
        put(json, "externalId", offer.externalId());
        put(json, "title", offer.title());
        put(json, "company", offer.company());
        put(json, "description", offer.description());
        put(json, "url", offer.url());
        put(json, "applyUrl", offer.applyUrl());
        offer.places().forEach(place -> write(json.withArray("places").addObject(), place));
        contract(json.putObject("contract"), offer.contract());
        experience(json.putObject("experience"), offer.experience());
        var salary = offer.salary();
        if (salary != null) {
            salary(json.putObject("salary"), salary);
        }
        put(json, "remote", offer.remote());
        requirements(json, offer);
        put(json, "romeCode", offer.romeCode());
        put(json, "occupation", offer.occupation());
        put(json, "language", offer.language());
        put(json, "publishedAt", offer.publishedAt());
        put(json, "updatedAt", offer.updatedAt());
        put(json, "lastSeenAt", offer.lastSeenAt());
        put(json, "expiresAt", offer.expiresAt());
        var raw = json.putObject("raw");
        new TreeMap<>(offer.raw()).forEach(raw::put);
        return json;
    }

    private static void write(ObjectNode json, OfferPlace place) {
        put(json, "label", place.label());
        put(json, "city", place.city());
        put(json, "insee", place.insee());
        put(json, "postcode", place.postcode());
        put(json, "departement", place.departement());
        put(json, "lat", place.lat());
        put(json, "lon", place.lon());
        put(json, "country", place.country());
    }

    private static void contract(ObjectNode json, Contract contract) {
        put(json, "type", contract.type());
        put(json, "nature", contract.nature());
        put(json, "durationMonths", contract.durationMonths());
        put(json, "fullTime", contract.fullTime());
        put(json, "hoursPerWeek", contract.hoursPerWeek());
    }

    private static void experience(ObjectNode json, ExperienceRequirement experience) {
        put(json, "months", experience.months());
        put(json, "level", experience.level());
        put(json, "required", experience.required());
    }

    private static void salary(ObjectNode json, Salary salary) {
        put(json, "min", salary.min());
        put(json, "max", salary.max());
        put(json, "period", salary.period());
        put(json, "currency", salary.currency());
        put(json, "months", salary.months());
        put(json, "raw", salary.raw());
        put(json, "annualMin", salary.annualMin());
        put(json, "annualMax", salary.annualMax());
        put(json, "doubtful", salary.doubtful());
    }

    private static void requirements(ObjectNode json, Offer offer) {
        var skills = json.putArray("skills");
        offer.skills().forEach(skill -> {
            var entry = skills.addObject();
            put(entry, "label", skill.label());
            put(entry, "id", skill.id());
            put(entry, "required", skill.required());
            put(entry, "quote", skill.quote());
        });
        var languages = json.putArray("languages");
        offer.languages().forEach(language -> {
            var entry = languages.addObject();
            put(entry, "language", language.language());
            put(entry, "level", language.level());
            put(entry, "required", language.required());
            put(entry, "quote", language.quote());
        });
        var licences = json.putArray("licences");
        offer.licences().forEach(licence -> {
            var entry = licences.addObject();
            put(entry, "code", licence.code());
            put(entry, "label", licence.label());
            put(entry, "required", licence.required());
            put(entry, "quote", licence.quote());
        });
        var diplomas = json.putArray("diplomas");
        offer.diplomas().forEach(diploma -> {
            var entry = diplomas.addObject();
            put(entry, "level", diploma.level());
            put(entry, "field", diploma.field());
            put(entry, "required", diploma.required());
            put(entry, "quote", diploma.quote());
        });
    }

    private static void put(ObjectNode json, String field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Boolean flag -> json.put(field, flag);
            case Integer number -> json.put(field, number);
            case Double number -> json.put(field, number);
            default -> json.put(field, value.toString());
        }
    }
}
