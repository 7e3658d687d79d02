package fr.jobmatch.assistant.gate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.document.Claim;
import fr.jobmatch.domain.document.Claim.Kind;
import fr.jobmatch.domain.document.GateReport.Verdict;
import fr.jobmatch.domain.document.LetterDraft.Addressee;
import fr.jobmatch.domain.profile.Basics;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.SkillGroup;
import fr.jobmatch.domain.profile.SpokenLanguage;
import fr.jobmatch.domain.profile.Work;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactGateTest {

    private static final Profile PROFILE = Profile.builder()
            .basics(Basics.empty().withLabel("Technicienne de maintenance"))
            .work(List.of(
                    new Work(
                            "Laiterie Vernois",
                            "Technicienne de maintenance",
                            "Dijon",
                            null,
                            PartialDate.of(2021, 4),
                            null,
                            null,
                            List.of("Maintenance de 32 machines", "Temps d'arrêt divisé par quatre")),
                    new Work(
                            "Papeteries Hublot",
                            "Électromécanicienne",
                            "Nevers",
                            null,
                            PartialDate.of(2016, 9),
                            PartialDate.of(2021, 3),
                            null,
                            List.of("Formation de cinq opérateurs", "Budget pièces de 120 k€"))))
            .skills(List.of(new SkillGroup("Outils", null, List.of("Coswin", "AutoCAD (notions)", "PostgreSQL"))))
            .languages(List.of(new SpokenLanguage("Anglais", "B1")))
            .build();

    private final FactGate gate = new FactGate(Clock.fixed(Instant.parse("2026-09-01T00:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maintenance d'une trentaine de machines chez Laiterie Vernois depuis avril 2021",
                "Temps d'arrêt réduit de 75 %",
                "Budget pièces de cent vingt mille euros",
                "Plus de cinq ans à la Laiterie Vernois",
                "Technicien de maintenance, anglais intermédiaire, Postgres",
                "Je ne connais pas encore SAP, mais Coswin m'est familier.",
                "Vous cherchez une personne formée à Maximo ; j'utilise Coswin.",
                "Motivée à 100 %, j'ai formé cinq opérateurs.",
            })
    void letsPassWhatTheProfileHolds(String text) {
        assertThat(gate.check(text, PROFILE).verdict()).isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maintenance de 320 machines",
                "Budget pièces de 120 M€",
                "Chez Papeteries Hublot, maintenance de 32 machines",
                "Responsable maintenance chez Laiterie Vernois",
                "Technicienne de maintenance chez Laiterie Vernois depuis 2018",
                "Anglais courant",
                "BTS Maintenance des systèmes",
                "Permis B",
                "Outils : Coswin, Maximo",
                "Maîtrise d'AutoCAD",
                "Votre annonce cite Maximo et Carl Source : je maîtrise les deux.",
                "Titulaire de l'habilitation B2V",
                "Élue salariée de l'année en 2022",
            })
    void blocksWhatTheProfileLacks(String text) {
        assertThat(gate.check(text, PROFILE).verdict()).isEqualTo(Verdict.BLOCK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🙂🙂", "Je vous prie d'agréer, Madame, mes salutations distinguées."})
    void saysNotCheckedWhenNothingIsClaimed(String text) {
        assertThat(gate.check(text, PROFILE).verdict()).isEqualTo(Verdict.NOT_CHECKED);
    }

    @Test
    void quotesTheExactWordsAndTheSource() {
        var report = gate.check("Anglais B1. Maintenance de 3\u200B20 machines.", PROFILE);

        assertThat(report.unsupported())
                .extracting(Claim::text, Claim::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("3\u200B20 machines", Kind.NUMBER));
        assertThat(report.claims())
                .filteredOn(Claim::supported)
                .extracting(Claim::source)
                .contains("languages[0]");
    }

    @Test
    void knowsTheAddresseeOfALetter() {
        var addressee = new Addressee("Fromageries Duclos", "Responsable maintenance", "Beaune", null);
        var text = "Responsable maintenance chez Fromageries Duclos : voilà le poste que je vise.";

        assertThat(gate.check(text, PROFILE, addressee).unsupported()).isEmpty();
    }
}
