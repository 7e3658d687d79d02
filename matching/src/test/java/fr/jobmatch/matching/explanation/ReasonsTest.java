package fr.jobmatch.matching.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.match.Reason;
import fr.jobmatch.domain.match.Reason.Tone;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static Reason reason(String code, String... arguments) {
        return new Reason(Tone.FOR, code, List.of(arguments), List.of());
    }

    @Test
    void writesDurationsAsPeopleDo() {
        var reason = reason("experience.enough", "30", "24");

        assertThat(Reasons.text(reason, Locale.FRENCH))
                .isEqualTo("Expérience proche du poste\u00a0: 2\u00a0ans et 6\u00a0mois, pour 2\u00a0ans demandés.");
        assertThat(Reasons.text(reason, Locale.ENGLISH))
                .isEqualTo("Experience close to the position: 2\u00a0years and 6\u00a0months; 2\u00a0years asked for.");
    }

    @Test
    void groupsAmountsTheFrenchWay() {
        assertThat(Reasons.text(reason("salary.reached", "36000", "30000"), Locale.FRANCE))
                .isEqualTo("Jusqu’à 36\u202f000\u00a0€ bruts par an, pour 30\u202f000\u00a0€ souhaités.");
    }

    @Test
    void namesContracts() {
        assertThat(Reasons.text(reason("contract.met", "INTERIM"), Locale.FRENCH))
                .endsWith("intérim.");
    }

    @Test
    void hasEverySentenceInBothLanguages() {
        var french = ResourceBundle.getBundle("fr.jobmatch.matching.reasons", Locale.FRENCH)
                .keySet();
        var english = ResourceBundle.getBundle("fr.jobmatch.matching.reasons", Locale.ENGLISH)
                .keySet();

        assertThat(french).isEqualTo(english).contains("title.cap");
    }
}
