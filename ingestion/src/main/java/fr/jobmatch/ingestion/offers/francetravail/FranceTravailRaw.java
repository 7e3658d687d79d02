package fr.jobmatch.ingestion.offers.francetravail;

import fr.jobmatch.ingestion.offers.mapping.Payload;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The source's own words of what was interpreted, and of what people want to read: benefits, sector, hours, soft
/// skills.
final class FranceTravailRaw {

    private FranceTravailRaw() {}

    static Map<String, String> of(Payload payload) {
        var raw = new LinkedHashMap<String, String>();
        for (var field : new String[] {
            "typeContrat",
            "typeContratLibelle",
            "natureContrat",
            "experienceExige",
            "experienceLibelle",
            "experienceCommentaire",
            "dureeTravailLibelle",
            "dureeTravailLibelleConverti",
            "romeLibelle",
            "appellationlibelle",
            "qualificationCode",
            "qualificationLibelle",
            "deplacementCode",
            "deplacementLibelle",
            "codeNAF",
            "secteurActiviteLibelle",
            "trancheEffectifEtab",
            "complementExercice",
            "conditionExercice",
            "nombrePostes",
            "accessibleTH",
            "alternance"
        }) {
            put(raw, field, payload.text(field));
        }
        var salary = payload.object("salaire");
        put(raw, "salaire.libelle", salary.text("libelle"));
        put(raw, "salaire.commentaire", salary.text("commentaire"));
        put(raw, "salaire.complements", complements(salary));
        put(raw, "lieuTravail.libelle", payload.object("lieuTravail").text("libelle"));
        put(raw, "lieuTravail.point", point(payload.object("lieuTravail")));
        put(raw, "entreprise.description", payload.object("entreprise").text("description"));
        put(raw, "entreprise.url", payload.object("entreprise").text("url"));
        put(raw, "entreprise.logo", payload.object("entreprise").text("logo"));
        put(raw, "partenaires", lines(payload.object("origineOffre"), "partenaires", "nom"));
        put(raw, "competences.codes", codes(payload));
        put(raw, "qualitesProfessionnelles", lines(payload, "qualitesProfessionnelles", "libelle"));
        put(raw, "formations", lines(payload, "formations", "niveauLibelle", "domaineLibelle", "commentaire"));
        put(raw, "outilsBureautiques", join(payload.texts("outilsBureautiques").stream()));
        put(raw, "horaires", join(payload.object("contexteTravail").texts("horaires").stream()));
        put(raw, "conditions", join(payload.object("contexteTravail").texts("conditionsExercice").stream()));
        return raw;
    }

    /// One line per coded competence: the ROME OGR code, a space, the label.
    private static @Nullable String codes(Payload payload) {
        return join(payload.objects("competences").stream()
                .filter(competence -> competence.text("code") != null)
                .map(competence -> competence.text("code") + " " + competence.text("libelle")));
    }

    private static @Nullable String complements(Payload salary) {
        var listed = salary.objects("listeComplements").stream().map(entry -> entry.text("libelle"));
        var numbered = Stream.of(salary.text("complement1"), salary.text("complement2"));
        return join(Stream.concat(numbered, listed).filter(Objects::nonNull).distinct());
    }

    private static @Nullable String point(Payload place) {
        var lat = place.number("latitude");
        var lon = place.number("longitude");
        return lat == null || lon == null ? null : lat + " " + lon;
    }

    private static @Nullable String lines(Payload payload, String list, String... fields) {
        return join(payload.objects(list).stream()
                .map(entry -> Stream.of(fields)
                        .map(entry::text)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ; ")))
                .filter(line -> !line.isEmpty()));
    }

    private static @Nullable String join(Stream<String> lines) {
        var joined = lines.collect(Collectors.joining("\n"));
        return joined.isEmpty() ? null : joined;
    }

    private static void put(Map<String, String> raw, String field, @Nullable String words) {
        if (words != null) {
            raw.put(field, words);
        }
    }
}
