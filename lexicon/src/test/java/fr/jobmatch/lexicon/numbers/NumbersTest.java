package fr.jobmatch.lexicon.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.lexicon.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12 000 dossiers          | 12000    | NONE    | EXACT
                    12k tickets              | 12000    | NONE    | EXACT
                    douze mille dossiers     | 12000    | NONE    | EXACT
                    un million deux cent mille euros | 1200000 | MONEY | EXACT
                    1,2 M€ de budget         | 1200000  | MONEY   | EXACT
                    900 k€                   | 900000   | MONEY   | EXACT
                    £64k a year              | 64000    | MONEY   | EXACT
                    £3.1m revenue            | 3100000  | MONEY   | EXACT
                    £2 million               | 2000000  | MONEY   | EXACT
                    1.8 billion rows         | 1800000000 | NONE  | EXACT
                    １５０ ０００ km         | 150000   | LENGTH  | EXACT
                    1​60 patients            | 160      | NONE    | EXACT
                    quatre-vingt-dix-sept élèves | 97   | NONE    | EXACT
                    quatre-vingts points     | 80       | POINTS  | EXACT
                    soixante et onze lits    | 71       | NONE    | EXACT
                    one hundred and forty tables | 140  | NONE    | EXACT
                    une trentaine de salariés | 30      | NONE    | ABOUT
                    plus de cent mille kilomètres | 100000 | LENGTH | AT_LEAST
                    more than 400 stars      | 400      | NONE    | AT_LEAST
                    environ 44 %             | 44       | PERCENT | ABOUT
                    cinq ans et demi         | 5.5      | TIME    | EXACT
                    two and a half years     | 2.5      | TIME    | EXACT
                    divisé par quatre        | 0.25     | MULTIPLE | EXACT
                    164-room property        | 164      | NONE    | EXACT
                    """)
    void readsValueUnitAndPrecision(String text, double value, Dimension dimension, Precision precision) {
        assertThat(Numbers.find(FoldedText.of(text))).singleElement().satisfies(number -> {
            assertThat(number.value()).isEqualTo(value);
            assertThat(number.unit().dimension()).isEqualTo(dimension);
            assertThat(number.precision()).isEqualTo(precision);
        });
    }

    @ParameterizedTest
    @CsvSource({"une double culture", "inox 316L", "Bac ST2S", "des logements neufs", "la 1re ligne", "habilité B2V"})
    void leavesNamesAndDoublesAlone(String text) {
        assertThat(Numbers.find(FoldedText.of(text))).isEmpty();
    }

    @Test
    void givesTheFirstOfARangeTheUnitOfTheSecond() {
        assertThat(Numbers.find(FoldedText.of("épaisseurs de 2 à 12 mm")))
                .extracting(number -> number.unit().symbol())
                .containsExactly("mm", "mm");
    }

    @Test
    void givesTheFirstOfARangeTheMultiplierOfTheSecond() {
        assertThat(Numbers.find(FoldedText.of("de 1,4 à 2,1 M€")))
                .extracting(NumberMention::value)
                .containsExactly(1_400_000.0, 2_100_000.0);
    }

    @Test
    void readsYearsAndMonthsAsOneDuration() {
        assertThat(Numbers.find(FoldedText.of("two years and three months")))
                .extracting(NumberMention::value)
                .containsExactly(2.25);
    }

    @Test
    void keepsTwoCountsApart() {
        assertThat(Numbers.find(FoldedText.of("huit chaudronniers et deux apprentis")))
                .extracting(NumberMention::value)
                .containsExactly(8.0, 2.0);
    }

    @Test
    void saysWhereTheWordsStandInTheOriginal() {
        var text = FoldedText.of("Œuvre : l’accueil de 1\u200B60 patients");
        var number = Numbers.find(text).getFirst();

        assertThat(text.original(number.start(), number.end())).isEqualTo("1\u200B60");
    }
}
