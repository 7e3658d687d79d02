package fr.jobmatch.lexicon.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.RemotePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Contrat à durée indéterminée     | CDI
            CDD de 6 mois                    | CDD
            Mission d'intérim                | INTERIM
            CDD saisonnier                   | SEASONAL
            Contrat en alternance            | APPRENTICESHIP
            Contrat de professionnalisation  | PROFESSIONALISATION
            Stage de fin d'études            | INTERNSHIP
            Permanent contract               | CDI
            V.I.E                            | VIE
            """)
    void readsKindsOfContract(String text, ContractType type) {
        assertThat(Contracts.exact(text)).contains(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Télétravail partiel                            | PARTIAL
            2 jours de télétravail par semaine             | PARTIAL
            Full remote                                    | FULL
            100 % télétravail                              | FULL
            Poste non éligible au télétravail              | NONE
            Télétravail occasionnel autorisé               | OCCASIONAL
            Hybrid work                                    | PARTIAL
            """)
    void readsRemoteWork(String text, RemotePolicy policy) {
        assertThat(RemoteWork.find(text)).contains(policy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            35h                                   | 35
            39 heures hebdomadaires               | 39
            24H30/semaine                         | 24.5
            Contrat de 20 heures par semaine      | 20
            de 9h à 17h, 37,5 h par semaine       | 37.5
            """)
    void readsWeeklyHours(String text, double hours) {
        assertThat(WorkingHours.perWeek(text)).hasValue(hours);
    }

    @Test
    void doesNotTakeTimesOfDayForWeeklyHours() {
        assertThat(WorkingHours.perWeek("Ouvert de 9h à 18h30")).isEmpty();
        assertThat(WorkingHours.isFullTime("Poste à temps partiel")).contains(false);
    }
}
