package fr.jobmatch.lexicon.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 39 98 12 04",
                "06.39.98.77.61",
                "+33 6 39 98 45 70",
                "+33 (0)6 12 34 56 78",
                "(912) 555-4321",
                "+44 20 7946 0958",
                "123-456-7890"
            })
    void findsPhones(String phone) {
        assertThat(Phones.find("Tél. : " + phone + " | Lyon"))
                .extracting(ContactMention::value)
                .containsExactly(phone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-2018",
                "09/2019 - 06/2021",
                "120 000 km par an",
                "69003 Lyon",
                "n° 4456",
                "BP 40213 – 86006 POITIERS",
                "2018-09 – 2021-06"
            })
    void takesNoDatesOrAmountsForPhones(String text) {
        assertThat(Phones.find(text)).isEmpty();
    }

    @Test
    void tellsTwoNumbersApartThatASignDivides() {
        assertThat(Phones.find("05.49.55.01.92 / 07.48.20.31.64"))
                .extracting(ContactMention::value)
                .containsExactly("05.49.55.01.92", "07.48.20.31.64");
    }

    @Test
    void readsAnAddressThatIsWrittenOutAgainstHarvesters() {
        assertThat(Emails.find("awa.sissoko[at]example.fr"))
                .extracting(ContactMention::value)
                .containsExactly("awa.sissoko@example.fr");
    }

    @Test
    void findsEmailsBesideIconsAndOverLines() {
        assertThat(Emails.find("✉ jean.modeste@example.fr|06"))
                .extracting(ContactMention::value)
                .containsExactly("jean.modeste@example.fr");
        assertThat(Emails.findBroken("julie.martin-dupre@\nexemple-mail.fr\nLyon"))
                .extracting(ContactMention::value)
                .containsExactly("julie.martin-dupre@exemple-mail.fr");
    }

    @Test
    void takesNoToolForAWebAddress() {
        assertThat(WebAddresses.find("ASP.NET, Node.js, linkedin.com/in/jean-modeste"))
                .extracting(ContactMention::value)
                .containsExactly("https://linkedin.com/in/jean-modeste");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14 rue des Tilleuls, 69003 Lyon           | Lyon          | 69003
            61 rue de la Fontaine-au-Roi 75011 Paris  | Paris         | 75011
            F-44300 Nantes - France                   | Nantes        | 44300
            59000 LILLE CEDEX                         | LILLE         | 59000
            San Francisco, CA                         | San Francisco |
            Bristol, United Kingdom                   | Bristol       |
            Bruxelles (Belgique)                      | Bruxelles     |
            5 Quarry Road, Durham DH1 3LE, UK         | Durham        | DH1 3LE
            """)
    void findsAddresses(String text, String city, String postalCode) {
        assertThat(PostalAddresses.first(text)).hasValueSatisfying(address -> {
            assertThat(address.city()).isEqualTo(city);
            assertThat(address.postalCode()).isEqualTo(postalCode);
        });
    }
}
