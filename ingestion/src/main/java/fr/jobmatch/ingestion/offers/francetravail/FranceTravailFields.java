package fr.jobmatch.ingestion.offers.francetravail;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.mapping.ReadField;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The fields whose reading is counted.
final class FranceTravailFields {

    private FranceTravailFields() {}

    static List<ReadField> all() {
        return List.of(
                field("intitule", offer -> !offer.title().isEmpty()),
                field("description", offer -> !offer.description().isEmpty()),
                field("dateCreation", offer -> offer.publishedAt() != null),
                field("dateActualisation", offer -> offer.updatedAt() != null),
                field("romeCode", offer -> offer.romeCode() != null),
                field("appellationlibelle", offer -> offer.occupation() != null),
                field("typeContrat", offer -> offer.contract().type() != null),
                field("experienceExige", offer -> offer.experience().required() != null),
                field("dureeTravailLibelle", offer -> offer.contract().hoursPerWeek() != null),
                field("dureeTravailLibelleConverti", offer -> offer.contract().fullTime() != null),
                field("competences", offer -> !offer.skills().isEmpty()),
                field("langues", offer -> !offer.languages().isEmpty()),
                field("permis", offer -> !offer.licences().isEmpty()),
                field("formations", offer -> !offer.diplomas().isEmpty()),
                new ReadField(
                        "entreprise.nom",
                        payload -> payload.object("entreprise").has("nom"),
                        offer -> offer.company() != null),
                new ReadField(
                        "contract duration",
                        payload -> contains(payload, "typeContratLibelle", "\\d"),
                        offer -> offer.contract().durationMonths() != null),
                new ReadField(
                        "experience length",
                        payload -> contains(payload, "experienceLibelle", "\\d"),
                        offer -> offer.experience().months() != null),
                new ReadField(
                        "salary figures",
                        payload -> contains(payload.object("salaire"), "libelle", "\\d"),
                        offer -> has(offer.salary(), salary -> salary.min() != null || salary.max() != null)),
                new ReadField(
                        "salary per year",
                        payload -> contains(payload.object("salaire"), "libelle", "\\d"),
                        offer -> has(
                                offer.salary(), salary -> salary.annualMin() != null || salary.annualMax() != null)),
                new ReadField(
                        "lieuTravail.libelle",
                        payload -> payload.object("lieuTravail").has("libelle"),
                        offer -> !offer.places().isEmpty()),
                new ReadField(
                        "lieuTravail.commune",
                        payload -> payload.object("lieuTravail").has("commune"),
                        offer -> has(offer, place -> place.city() != null)),
                new ReadField(
                        "lieuTravail.latitude",
                        payload -> payload.object("lieuTravail").has("latitude"),
                        offer -> has(offer, place -> place.lat() != null)),
                new ReadField(
                        "origineOffre.urlOrigine",
                        payload -> payload.object("origineOffre").has("urlOrigine"),
                        offer -> offer.url() != null && offer.applyUrl() != null),
                new ReadField(
                        "télétravail in text",
                        payload -> contains(payload, "description", "(?i)t[ée]l[ée]travail"),
                        offer -> offer.remote() != null));
    }

    private static ReadField field(String name, Predicate<Offer> read) {
        return new ReadField(name, payload -> payload.has(name), read);
    }

    private static boolean contains(Payload payload, String field, String expression) {
        var text = payload.text(field);
        return text != null && text.matches("(?s).*" + expression + ".*");
    }

    private static boolean has(@Nullable Salary salary, Predicate<Salary> figure) {
        return salary != null && figure.test(salary);
    }

    private static boolean has(Offer offer, Predicate<OfferPlace> part) {
        return offer.places().stream().anyMatch(part);
    }
}
