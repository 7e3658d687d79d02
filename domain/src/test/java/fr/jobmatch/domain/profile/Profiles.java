package fr.jobmatch.domain.profile;

import java.util.List;

/// Object mother: profiles that tests of every module speak about.
public final class Profiles {

    private Profiles() {}

    /// A nurse in Lyon with two positions and a diploma.
    public static Profile nurse() {
        return Profile.builder()
                .basics(new Basics(
                        "Élise Montagnac",
                        "Infirmière diplômée d’État",
                        "elise.montagnac@example.org",
                        "06 39 98 10 20",
                        null,
                        "Infirmière depuis 2016, en chirurgie puis aux urgences.",
                        new Address("3 rue des Acacias", "69007", "Lyon", null, "FR"),
                        List.of()))
                .work(List.of(
                        new Work(
                                "Hôpital des Deux Rives",
                                "Infirmière aux urgences",
                                "Lyon",
                                null,
                                PartialDate.of(2019, 9),
                                null,
                                null,
                                List.of(
                                        "Accueil et tri de 45 patients par garde",
                                        "Tutorat de 6 étudiants en soins infirmiers")),
                        new Work(
                                "Clinique du Parc Fleuri",
                                "Infirmière en chirurgie",
                                "Villeurbanne",
                                null,
                                PartialDate.of(2016, 7),
                                PartialDate.of(2019, 8),
                                null,
                                List.of("Préparation au bloc et surveillance post-opératoire"))))
                .education(List.of(new Education(
                        "IFSI Esquirol",
                        "Diplôme d’État d’infirmier",
                        null,
                        "Lyon",
                        null,
                        PartialDate.of(2013, 9),
                        PartialDate.of(2016, 6),
                        null,
                        List.of())))
                .skills(List.of(
                        new SkillGroup("Soins", null, List.of("pansements complexes", "transfusion", "AFGSU 2"))))
                .languages(List.of(
                        new SpokenLanguage("Français", "langue maternelle"), new SpokenLanguage("Anglais", "B1")))
                .licences(List.of(new Licence("Permis B", "PERMIS_B")))
                .build();
    }

    /// A Java developer in Nantes with eight years behind her.
    public static Profile seniorJavaDeveloper() {
        return Profile.builder()
                .basics(new Basics(
                        "Nora Kervella",
                        "Développeuse Java senior",
                        "nora.kervella@example.org",
                        "06 39 98 33 44",
                        null,
                        null,
                        new Address(null, "44000", "Nantes", null, "FR"),
                        List.of()))
                .work(List.of(
                        new Work(
                                "Assurances du Ponant",
                                "Développeuse Java senior",
                                "Nantes",
                                null,
                                PartialDate.of(2021, 1),
                                null,
                                null,
                                List.of(
                                        "Refonte d’un moteur de tarification en Spring Boot",
                                        "Temps de réponse médian divisé par 3")),
                        new Work(
                                "Atelier Logiciel Ligérien",
                                "Développeuse Java",
                                "Nantes",
                                null,
                                PartialDate.of(2017, 9),
                                PartialDate.of(2020, 12),
                                null,
                                List.of("Applications web Java et PostgreSQL pour trois mutuelles"))))
                .education(List.of(new Education(
                        "Université de Nantes",
                        "Master",
                        "Informatique",
                        "Nantes",
                        null,
                        PartialDate.of(2015, 9),
                        PartialDate.of(2017, 6),
                        null,
                        List.of())))
                .skills(List.of(new SkillGroup(
                        null, null, List.of("Java", "Spring Boot", "PostgreSQL", "Docker", "Kafka", "GitLab CI"))))
                .languages(List.of(new SpokenLanguage("Anglais", "C1")))
                .build();
    }
}
