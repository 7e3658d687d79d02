package fr.jobmatch.templates;

import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.Section;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.document.LetterDraft;
import fr.jobmatch.domain.document.LetterDraft.Addressee;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Profiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Object mother: drafts to lay out.
final class Drafts {

    private Drafts() {}

    /// The CV of {@link Profiles#nurse}.
    static CvDraft nurse() {
        return nurse("Infirmière depuis 2016, en chirurgie puis aux urgences.");
    }

    static CvDraft nurse(String summary) {
        return new CvDraft(
                Locale.FRANCE,
                Profiles.nurse().basics(),
                Sourced.of("Infirmière diplômée d’État"),
                List.of(
                        section(SectionKind.SUMMARY, entry(null, null, null, null, summary)),
                        section(
                                SectionKind.WORK,
                                entry(
                                        "Infirmière aux urgences",
                                        "Hôpital des Deux Rives",
                                        "Lyon",
                                        "09/2019 – à ce jour",
                                        "Accueil et tri de 45 patients par garde",
                                        "Tutorat de 6 étudiants en soins infirmiers"),
                                entry(
                                        "Infirmière en chirurgie",
                                        "Clinique du Parc Fleuri",
                                        "Villeurbanne",
                                        "07/2016 – 08/2019",
                                        "Préparation au bloc et surveillance post-opératoire")),
                        section(
                                SectionKind.EDUCATION,
                                entry("Diplôme d’État d’infirmier", "IFSI Esquirol", "Lyon", "09/2013 – 06/2016")),
                        section(
                                SectionKind.SKILLS,
                                entry("Soins", null, null, null, "pansements complexes", "transfusion", "AFGSU 2")),
                        section(
                                SectionKind.LANGUAGES,
                                entry(
                                        null,
                                        null,
                                        null,
                                        null,
                                        "Français\u00a0: langue maternelle",
                                        "Anglais\u00a0: B1")),
                        section(SectionKind.CERTIFICATES, entry(null, null, null, null, "Permis B"))));
    }

    static LetterDraft letter(Locale language) {
        return new LetterDraft(
                language,
                Profiles.nurse().basics(),
                new Addressee("Centre hospitalier du Gier", "Infirmier (H/F)", "Lyon", "198KLMN"),
                "Lyon",
                LocalDate.of(2026, 3, 1),
                Sourced.of("Objet\u00a0: candidature au poste d’infirmière aux urgences (réf. 198KLMN)"),
                "Madame, Monsieur,",
                List.of(
                        List.of(
                                Sourced.of("Je vous propose ma candidature au poste d’infirmière aux urgences proposé"
                                        + " par le Centre hospitalier du Gier, à Lyon."),
                                Sourced.of("Ce poste s’inscrit dans la suite de mon parcours\u00a0: je travaille"
                                        + " depuis septembre 2019 à l’Hôpital des Deux Rives comme infirmière aux"
                                        + " urgences.")),
                        List.of(Sourced.of("Voici ce que j’y ai fait de plus proche de votre besoin\u00a0: accueil"
                                + " et tri de 45 patients par garde\u00a0; tutorat de 6 étudiants en soins"
                                + " infirmiers."))),
                "Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.");
    }

    /// What a perfect reader would find in the CV.
    static Profile readNurse() {
        return Profiles.nurse();
    }

    private static Section section(SectionKind kind, Entry... entries) {
        return new Section(kind, List.of(entries));
    }

    private static Entry entry(
            @Nullable String title,
            @Nullable String organization,
            @Nullable String location,
            @Nullable String dates,
            String... lines) {
        return new Entry(
                sourced(title),
                sourced(organization),
                sourced(location),
                sourced(dates),
                Stream.of(lines).map(Sourced::of).toList());
    }

    private static @Nullable Sourced sourced(@Nullable String text) {
        return text == null ? null : Sourced.of(text);
    }
}
