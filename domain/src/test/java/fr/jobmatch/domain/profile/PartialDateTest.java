package fr.jobmatch.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-03", "2019-03-15"})
    void keepsThePrecisionThatItWasReadWith(String iso) {
        assertThat(PartialDate.parse(iso)).map(PartialDate::toString).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mars 2019", "2019-13", "2019-02-30", "0019-02", "19"})
    void refusesWhatIsNoDate(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void coversTheWholeTimeThatItCanMean() {
        assertThat(PartialDate.of(2020).firstDay()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(PartialDate.of(2020).lastDay()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(PartialDate.of(2020, 2).lastDay()).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @Test
    void rejectsADayWithoutAMonth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2020, null, 3));
    }
}
