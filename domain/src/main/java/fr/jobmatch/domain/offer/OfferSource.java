package fr.jobmatch.domain.offer;

import java.util.Locale;
import java.util.Optional;

/// Where offers come from.
public enum OfferSource {
    FRANCE_TRAVAIL("francetravail", "France Travail"),
    LA_BONNE_ALTERNANCE("lba", "La bonne alternance"),
    WELCOME_TO_THE_JUNGLE("wttj", "Welcome to the Jungle"),
    APEC("apec", "Apec"),
    JOB_POSTING("jobposting", "Page web"),
    PASTED("pasted", "Texte collé"),
    CANONICAL("canonical", "Fichier"),
    DEMO("demo", "Démonstration");

    private final String code;
    private final String label;

    OfferSource(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// Return the name used on the command line and in REST.
    public String code() {
        return code;
    }

    /// Return the name shown to people.
    public String label() {
        return label;
    }

    /// Return the source with this code, in any case; empty when there is none.
    public static Optional<OfferSource> ofCode(String code) {
        for (var source : values()) {
            if (source.code.equals(code.toLowerCase(Locale.ROOT))) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }
}
