package fr.jobmatch.lexicon.salaries;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.offer.Salary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SalariesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Annuel de 35000.0 Euros à 40000.0 Euros sur 12.0 mois | YEAR | 35000 | 40000 | 35000 | 40000
            Annuel de 35000,00 Euros à 45000,00 Euros             | YEAR | 35000 | 45000 | 35000 | 45000
            Mensuel de 1800,00 Euros                              | MONTH | 1800 | 1800  | 21600 | 21600
            Mensuel de 2150.0 Euros sur 13.0 mois                 | MONTH | 2150 | 2150  | 27950 | 27950
            Horaire de 11.88 Euros sur 0.0 mois                   | HOUR | 11.88 | 11.88 | 21621.6 | 21621.6
            Horaire de 12.0 Euros à 14.5 Euros                    | HOUR | 12 | 14.5     | 21840 | 26390
            45 - 50 k€ brut annuel                                | YEAR | 45000 | 50000 | 45000 | 50000
            45 à 60K€                                             | YEAR | 45000 | 60000 | 45000 | 60000
            1,8K € par mois                                       | MONTH | 1800 | 1800  | 21600 | 21600
            200 à 300 € par jour                                  | DAY | 200 | 300     | 43600 | 65400
            de 16,61 € à 25,01 € brut/h                           | HOUR | 16.61 | 25.01 | 30230.2 | 45518.2
            2 800 € - 3 400 € par mois                            | MONTH | 2800 | 3400  | 33600 | 40800
            12.00 euros / heure                                   | HOUR | 12 | 12       | 21840 | 21840
            1977€ BRUT/mois                                       | MONTH | 1977 | 1977  | 23724 | 23724
            between €45,000 and €55,000 per year, annual          | YEAR | 45000 | 55000 | 45000 | 55000
            """)
    void readsFiguresAndWorksOutTheYear(
            String words, String period, double min, double max, double annualMin, double annualMax) {
        var salary = Salaries.read(words);

        assertThat(salary.period()).hasToString(period);
        assertThat(salary.min()).isEqualTo(min);
        assertThat(salary.max()).isEqualTo(max);
        assertThat(salary.annualMin()).isEqualTo(annualMin);
        assertThat(salary.annualMax()).isEqualTo(annualMax);
        assertThat(salary.doubtful()).isFalse();
        assertThat(salary.raw()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Annuel de 17,00 Euros à 27,00 Euros",
                "Annuel de 2080,00 Euros à 2147,00 Euros",
                "Mensuel de 30000.0 Euros à 40000.0 Euros sur 12.0 mois",
                "Mensuel de 11,88 Euros à 11,88 Euros",
                "Horaire de 2179.0 Euros à 2692.0 Euros sur 0.0 mois",
                "Annuel de 45000,00 Euros à 550000,00 Euros",
                "De 1801,00 Euros à 1801,00 Euros",
                "Autre de 30000,00 Euros à 40000,00 Euros",
                "1700€ net pour 39h/semaine",
                "11.88"
            })
    void keepsButNeverScoresWhatCannotBeRightOrWasGuessed(String words) {
        var salary = Salaries.read(words);

        assertThat(salary.doubtful()).isTrue();
        assertThat(salary.min()).isNotNull();
        assertThat(salary.annualMin()).isNull();
        assertThat(salary.annualMax()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SMIC",
                "Selon profil",
                "dont 13e mois + allocation vacances",
                "Annuel de",
                "selon CCN du 15 mars 1966",
                "Rémunération CCN 51",
                "Rémunération selon CCN51",
                "CA Annuel de réf. 100 KE annuel mini",
                ".",
                "10 jours de RTT dans l'année"
            })
    void keepsWordsWithoutFigures(String words) {
        var salary = Salaries.read(words);

        assertThat(salary)
                .extracting(Salary::min, Salary::max, Salary::annualMin, Salary::doubtful)
                .containsExactly(null, null, null, false);
        assertThat(salary.raw()).isEqualTo(words);
    }

    @Test
    void leavesAnOpenEndOpen() {
        var salary = Salaries.read("A partir de 45 k€ brut annuel");

        assertThat(salary.min()).isEqualTo(45_000);
        assertThat(salary.max()).isNull();
    }

    @Test
    void swapsFiguresInTheWrongOrder() {
        var salary = Salaries.read("Annuel de 40000.0 Euros à 35000.0 Euros sur 12.0 mois");

        assertThat(salary.min()).isEqualTo(35_000);
        assertThat(salary.annualMax()).isEqualTo(40_000);
    }

    @Test
    void doesNotCompareOtherCurrencies() {
        var salary = Salaries.read("Entre 27,46 $ et 50,39 $ de l'heure");

        assertThat(salary.currency()).isEqualTo("USD");
        assertThat(salary.annualMin()).isNull();
    }
}
