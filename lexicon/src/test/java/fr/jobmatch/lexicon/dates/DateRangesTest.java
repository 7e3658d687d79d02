package fr.jobmatch.lexicon.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sept. 2019 – aujourd'hui          | 2019-09 | running
            depuis mars 2021                  | 2021-03 | running
            Mar 2019 — Present                | 2019-03 | running
            05/2017 – à ce jour               | 2017-05 | running
            2015 - présent                    | 2015    | running
            2015-2018                         | 2015    | 2018
            2023-24                           | 2023    | 2024
            09/2019 - 06/2021                 | 2019-09 | 2021-06
            09/19 - 06/21                     | 2019-09 | 2021-06
            juil.-août 2021                   | 2021-07 | 2021-08
            novembre à janvier 2020           | 2019-11 | 2020-01
            de septembre 2018 à décembre 2019 | 2018-09 | 2019-12
            DECEMBRE 2016 AU 3 FEVRIER 2018   | 2016-12 | 2018-02-03
            Summer 2022                       | 2022    | 2022
            Été 2019                          | 2019    | 2019
            June 2016                         | 2016-06 | 2016-06
            2019-09                           | 2019-09 | 2019-09
            """)
    void readsEveryUsualWording(String text, String from, String to) {
        assertThat(DateRanges.find(text)).singleElement().satisfies(range -> {
            assertThat(range.from()).hasToString(from);
            assertThat(range.running() ? "running" : String.valueOf(range.to())).isEqualTo(to);
            assertThat(range.end()).isEqualTo(text.length());
        });
    }

    @Test
    void findsPeriodsInOrderWithTheirPlaces() {
        var text = "Vendeuse (2018 - 2020), puis cheffe de rayon depuis 2021";

        assertThat(DateRanges.find(text))
                .extracting(range -> text.substring(range.start(), range.end()))
                .containsExactly("2018 - 2020", "depuis 2021");
    }

    @Test
    void takesNoPartOfANumberForAYear() {
        assertThat(DateRanges.find("06 20 19 20 21, CACES R2018, 120192 km")).isEmpty();
    }
}
