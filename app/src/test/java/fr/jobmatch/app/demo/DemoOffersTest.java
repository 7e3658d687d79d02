package fr.jobmatch.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.domain.offer.SalaryPeriod;
import fr.jobmatch.ingestion.offers.OfferMappers;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// The demo's offers are as many-sided as the market.
class DemoOffersTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<Offer> OFFERS = DemoFiles.text("offers.ndjson")
            .lines()
            .map(line -> OfferMappers.of(OfferSource.DEMO).map(JSON.readTree(line)))
            .toList();

    @Test
    void areAboutThreeHundredInManyOccupations() {
        assertThat(OFFERS).hasSizeBetween(290, 330);
        assertThat(OFFERS.stream().map(Offer::romeCode).filter(Objects::nonNull).distinct())
                .hasSizeGreaterThan(40);
        assertThat(OFFERS).extracting(Offer::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(ContractType.class)
    void haveEveryKindOfContract(ContractType type) {
        assertThat(OFFERS).anyMatch(offer -> offer.contract().type() == type);
    }

    @ParameterizedTest
    @EnumSource(SalaryPeriod.class)
    void payByEveryPeriod(SalaryPeriod period) {
        assertThat(salaries()).anyMatch(salary -> salary.period() == period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i).*\\d ?k€.*",
                ".*\\d{2} ?[-–] ?\\d{2}.*",
                "(?iu)(à partir de|dès) .*",
                "(?iu)(entre|de) \\d.* (et|à) .*",
                "(?i).*(/ ?h|de l’heure|par heure).*",
                "(?i).*\\bTJM\\b.*",
                "(?i).*smic.*",
                "(?i).*(13e mois|× ?13|13 mois).*",
                "(?i).*(variable|prime).*",
                "(?i).*per (hour|month|year).*|(?i).*a (month|year).*"
            })
    void wordSalariesInAllUsualWays(String wording) {
        assertThat(salaries()).extracting(Salary::raw).anyMatch(raw -> raw.matches(wording));
    }

    @Test
    void lieAcrossFranceAndOverseas() {
        var departements = places().map(OfferPlace::departement)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        assertThat(departements).hasSizeGreaterThan(60).contains("971", "972", "973", "974", "976", "2B");
        assertThat(places().map(OfferPlace::country)).contains("BE");
    }

    @ParameterizedTest
    @EnumSource(RemotePolicy.class)
    void allowWorkFromHomeOrNot(RemotePolicy policy) {
        assertThat(OFFERS).anyMatch(offer -> offer.remote() == policy);
    }

    @Test
    void areSometimesInEnglishAndSometimesPoor() {
        assertThat(OFFERS.stream().filter(offer -> "en".equals(offer.language())))
                .hasSizeGreaterThan(15);
        assertThat(OFFERS.stream()
                        .filter(offer -> offer.description().length() < 160
                                && offer.company() == null
                                && offer.experience().months() == null))
                .hasSizeGreaterThan(4);
    }

    private static Stream<OfferPlace> places() {
        return OFFERS.stream().flatMap(offer -> offer.places().stream());
    }

    private static List<Salary> salaries() {
        return OFFERS.stream().map(Offer::salary).filter(Objects::nonNull).toList();
    }
}
