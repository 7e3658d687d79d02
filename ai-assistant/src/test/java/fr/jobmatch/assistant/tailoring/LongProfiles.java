package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.domain.profile.Basics;
import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Profiles;
import fr.jobmatch.domain.profile.SkillGroup;
import fr.jobmatch.domain.profile.Work;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Object mother: profiles at the edges, with very much or very little to tell.
public final class LongProfiles {

    private LongProfiles() {}

    public static List<Profile> all() {
        return List.of(Profiles.nurse(), Profiles.seniorJavaDeveloper(), shopAssistant(), student(), Profile.empty());
    }

    /// Eight short lines in one position.
    public static Profile shopAssistant() {
        return Profile.builder()
                .basics(basics("Samir Lozach", "Vendeur"))
                .work(List.of(new Work(
                        "Épicerie du Port",
                        "Vendeur (CDI 35 h)",
                        "Brest",
                        null,
                        PartialDate.of(2022, 2),
                        null,
                        null,
                        List.of(
                                "Conseil client",
                                "Vente au comptoir",
                                "Mise en rayon",
                                "Tenue de caisse",
                                "Inventaire annuel de 4 200 références",
                                "Nettoyage",
                                "Réception des livraisons",
                                "Étiquetage"))))
                .skills(List.of(
                        new SkillGroup("Vente", null, List.of("encaissement", "relation client")),
                        new SkillGroup("Logistique", null, List.of("inventaire"))))
                .build();
    }

    /// Studies that still run, and no position.
    public static Profile student() {
        return Profile.builder()
                .basics(basics("Lou Caradec", null))
                .education(List.of(new Education(
                        "Lycée de l’Iroise",
                        "BTS Services informatiques aux organisations",
                        null,
                        "Brest",
                        null,
                        PartialDate.of(2024, 9),
                        PartialDate.of(2026, 6),
                        null,
                        List.of())))
                .skills(List.of(new SkillGroup(null, null, List.of("Java", "ReactJS"))))
                .build();
    }

    private static Basics basics(String name, @Nullable String label) {
        return new Basics(name, label, "contact@example.org", "06 39 98 55 66", null, null, null, List.of());
    }
}
