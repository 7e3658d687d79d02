package fr.jobmatch.ingestion.offers.mapping;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.lexicon.text.Folding;
import java.util.Optional;
import java.util.regex.Pattern;

/// Kinds of contract that a title states whatever the source files the offer under: `Stagiaire data engineer`,
/// `Alternance - Data analyst`. A job about them (`Chargé de mission alternance`) isn't one of them.
public final class TitleContracts {

    private static final Pattern INTERNSHIP = Pattern.compile(
            "^\\W*(?:offre de )?(?:stage|stagiaire|internship|intern)\\b|\\bstagiaire\\b|\\((?:stage|internship)\\)"
                    + "|[-/|] ?(?:stage|internship)\\b|\\ben stage\\b|\\bstage de fin d'etudes\\b|\\bstage pfe\\b");
    private static final Pattern PROFESSIONALISATION =
            Pattern.compile("\\bcontrat (?:de professionnalisation|pro)\\b|\\ben professionnalisation\\b");
    private static final Pattern APPRENTICESHIP = Pattern.compile(
            "^\\W*(?:offre d'|contrat d'|contrat en )?(?:alternance|alternant|alternante|apprenti|apprentie|apprentissage)\\b"
                    + "|\\b(?:alternante?|apprentie?)\\b(?! ?s)|\\ben (?:alternance|apprentissage)\\b"
                    + "|[-/|(] ?(?:alternance|apprentissage)\\b|\\balternance *(?:\\(?[hf] ?/ ?[hf]\\)?)? *$");
    private static final Pattern ABOUT = Pattern.compile(
            "^\\W*(?:responsable|charge|chargee|conseiller|conseillere|formateur|formatrice|gestionnaire|tuteur|referent)\\b");

    private TitleContracts() {}

    public static Optional<ContractType> find(String title) {
        var folded = Folding.fold(title);
        if (PROFESSIONALISATION.matcher(folded).find()) {
            return Optional.of(ContractType.PROFESSIONALISATION);
        }
        if (INTERNSHIP.matcher(folded).find()) {
            return Optional.of(ContractType.INTERNSHIP);
        }
        boolean about =
                ABOUT.matcher(folded).find() && !folded.contains("en alternance") && !folded.contains("- alternance");
        return APPRENTICESHIP.matcher(folded).find() && !about
                ? Optional.of(ContractType.APPRENTICESHIP)
                : Optional.empty();
    }
}
