package fr.jobmatch.ingestion.offers.francetravail;

import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.mapping.TitleContracts;
import fr.jobmatch.lexicon.text.Folding;
import org.jspecify.annotations.Nullable;

/// The contract: the nature (apprenticeship, insertion) says more than the type, and a title that says internship or
/// work-study more than both, because partners file those as CDD or CDI.
final class FranceTravailContracts {

    private FranceTravailContracts() {}

    static Contract of(Payload payload, String title) {
        var label = payload.text("typeContratLibelle");
        var hours = WorkingTime.of(payload.text("dureeTravailLibelle"), payload.text("dureeTravailLibelleConverti"));
        return new Contract(
                type(payload, title),
                payload.text("natureContrat"),
                ContractDurations.months(label),
                hours.fullTime(),
                hours.perWeek());
    }

    private static @Nullable ContractType type(Payload payload, String title) {
        var ofNature = ofNature(payload);
        if (ofNature != null) {
            return ofNature;
        }
        return TitleContracts.find(title).orElseGet(() -> ofCode(payload));
    }

    private static @Nullable ContractType ofNature(Payload payload) {
        var text = payload.text("natureContrat");
        var nature = text == null ? "" : Folding.fold(text);
        if (nature.contains("apprentissage") || nature.equals("e2")) {
            return ContractType.APPRENTICESHIP;
        }
        if (nature.contains("professionnalisation") || nature.equals("fs")) {
            return ContractType.PROFESSIONALISATION;
        }
        if (nature.contains("insertion")) {
            return ContractType.INSERTION;
        }
        return Boolean.TRUE.equals(payload.flag("alternance")) ? ContractType.APPRENTICESHIP : null;
    }

    private static @Nullable ContractType ofCode(Payload payload) {
        var code = payload.text("typeContrat");
        if (code == null) {
            return null;
        }
        return switch (code) {
            case "CDI", "DIN" -> ContractType.CDI;
            case "CDD", "DDT" -> ContractType.CDD;
            case "MIS" -> ContractType.INTERIM;
            case "SAI" -> ContractType.SEASONAL;
            case "LIB", "CCE" -> ContractType.FREELANCE;
            case "FRA" -> ContractType.FRANCHISE;
            case "DDI", "TTI" -> ContractType.INSERTION;
            default -> ContractType.OTHER;
        };
    }
}
