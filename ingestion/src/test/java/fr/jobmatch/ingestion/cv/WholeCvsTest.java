package fr.jobmatch.ingestion.cv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.evidence.SourcePosition.PageBox;
import fr.jobmatch.domain.profile.Certificate;
import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.SpokenLanguage;
import fr.jobmatch.domain.profile.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// CVs written for JobMatch, read as a whole.
class WholeCvsTest {

    private static CvParser parser;

    @BeforeAll
    static void start() {
        parser = new CvParser(1);
    }

    @AfterAll
    static void stop() {
        parser.close();
    }

    @Test
    void readsFrenchCvWithSidebar() throws IOException {
        var cv = read("sidebar-fr.pdf");

        var basics = cv.profile().basics();
        assertThat(basics.name()).isEqualTo("Julie MARTIN-DUPRÉ");
        assertThat(basics.label()).isEqualTo("Chargée de ressources humaines");
        assertThat(basics.email()).isEqualTo("julie.martin-dupre@exemple-mail.fr");
        assertThat(basics.phone()).isEqualTo("+33 (0)6 12 34 56 78");
        assertThat(cv.profile().work())
                .extracting(Work::position, Work::name, Work::start, Work::end)
                .containsExactly(
                        tuple("Chargée RH généraliste (CDI)", "GROUPE ALTEREO", PartialDate.of(2020, 1), null),
                        tuple(
                                "Assistante RH (CDD)",
                                "SARL BOULANGERIE DES ALPES",
                                PartialDate.of(2018, 9),
                                PartialDate.of(2019, 12)),
                        tuple("Stagiaire RH", "MAIRIE DE BRON", PartialDate.of(2018, 4), PartialDate.of(2018, 7)));
        assertThat(cv.profile().education())
                .extracting(Education::degree, Education::institution)
                .containsExactly(
                        tuple("Master Ressources Humaines", "IAE Lyon"),
                        tuple("Licence AES", "Université Lumière Lyon 2"));
        assertThat(cv.profile().skillLabels())
                .containsExactly("Gestion de la paie", "Recrutement", "SIRH (Workday)", "Droit social");
        assertThat(cv.profile().languages())
                .extracting(SpokenLanguage::language)
                .containsExactly("Anglais", "Italien");
        assertThat(cv.profile().licences()).extracting("code").containsExactly("PERMIS_B");
    }

    @Test
    void readsSeveralPositionsAtOneEmployer() throws IOException {
        assertThat(read("two-positions-en.pdf").profile().work())
                .extracting(Work::position, Work::name, Work::start, Work::end)
                .containsExactly(
                        tuple("Senior Data Analyst", "Barclays", PartialDate.of(2021, 4), null),
                        tuple("Data Analyst", "Barclays", PartialDate.of(2019, 7), PartialDate.of(2021, 3)),
                        tuple(
                                "Junior Analyst (Placement)",
                                "Tesco PLC",
                                PartialDate.of(2017, 9),
                                PartialDate.of(2018, 6)));
    }

    @Test
    void readsEntriesOnOneLine() throws IOException {
        var profile = read("plain-lines-fr.pdf").profile();

        assertThat(profile.basics().name()).isEqualTo("Thomas LE GOFF");
        assertThat(Objects.requireNonNull(profile.basics().address()).postalCode())
                .isEqualTo("29200");
        assertThat(profile.work())
                .extracting(Work::position, Work::start)
                .containsExactly(
                        tuple("Technicien de maintenance industrielle", PartialDate.of(2019, 3)),
                        tuple("Mécanicien", PartialDate.of(2016)),
                        tuple("Manutentionnaire", PartialDate.of(2015)));
        assertThat(profile.education())
                .extracting(Education::studyType, Education::end)
                .containsExactly(
                        tuple("BTS Maintenance des systèmes", PartialDate.of(2015)),
                        tuple("Baccalauréat professionnel MEI, mention Bien", PartialDate.of(2013)));
    }

    @Test
    void readsACertificateAmongTheStudiesAndASchoolInSmallLetters() throws IOException {
        var profile = read("jobs-on-one-line-fr.docx").profile();

        assertThat(profile.work())
                .extracting(Work::position, Work::name)
                .containsExactly(
                        tuple("Aide-soignante de nuit", "EHPAD Les Ajoncs"),
                        tuple("Aide-soignante", "CHU de Brest, service de gériatrie"),
                        tuple("Agent de service hospitalier", "Clinique Pasteur"));
        assertThat(profile.education())
                .extracting(Education::degree, Education::institution)
                .containsExactly(
                        tuple("Diplôme d'État d'aide-soignant", "IFAS du CHU de Brest"),
                        tuple("Baccalauréat professionnel ASSP", "lycée Vauban"));
        assertThat(profile.certificates()).extracting(Certificate::name).containsExactly("AFGSU niveau 2");
    }

    @Test
    void readsTheExportOfAProfessionalNetwork() throws IOException {
        assertThat(read("network-export-fr.pdf").profile().work())
                .extracting(Work::position, Work::name, Work::start, Work::end)
                .containsExactly(
                        tuple("Responsable grands comptes", "Kerlann Emballages", PartialDate.of(2021, 1), null),
                        tuple(
                                "Attachée commerciale",
                                "Kerlann Emballages",
                                PartialDate.of(2019, 7),
                                PartialDate.of(2020, 12)),
                        tuple(
                                "Commerciale sédentaire",
                                "Biscuiterie du Steïr",
                                PartialDate.of(2015, 9),
                                PartialDate.of(2019, 6)));
    }

    @Test
    void readsAnAcademicCvWithItsAppointmentsAndABritishAddress() throws IOException {
        var profile = read("academic-en.pdf").profile();

        assertThat(Objects.requireNonNull(profile.basics().address()).city()).isEqualTo("Durham");
        assertThat(profile.work())
                .extracting(Work::position, Work::name)
                .containsExactly(
                        tuple("Lecturer in Geophysics", "University of Durham"),
                        tuple("Postdoctoral Research Associate", "Institute of Polar Studies, Tromsø"));
        assertThat(profile.publications()).isNotEmpty();
    }

    @Test
    void readsACvOfATradeWithDatesInAMargin() throws IOException {
        var profile = read("margin-dates-fr.pdf").profile();

        assertThat(profile.basics().name()).isEqualTo("MAZOUZI Karim");
        assertThat(profile.work())
                .extracting(Work::position)
                .containsExactly("Chef d’équipe maçonnerie", "Maçon coffreur", "Manœuvre (intérim)");
        assertThat(profile.licences())
                .extracting("code")
                .contains("HABILITATION_BR", "HABILITATION_BC", "HABILITATION_B2V");
    }

    @Test
    void showsWhereEachFieldStands() throws IOException {
        var evidence = read("sidebar-fr.pdf").evidence().get(new FieldPath("basics.phone"));

        assertThat(evidence).isNotNull();
        assertThat(evidence.confidence()).isGreaterThan(0.9);
        assertThat(evidence.positions()).singleElement().isInstanceOfSatisfying(PageBox.class, box -> {
            assertThat(box.page()).isEqualTo(1);
            assertThat(box.x()).isLessThan(0.3);
        });
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        var stages = new ArrayList<String>();

        parser.parse("cv.pdf", bytes("sidebar-fr.pdf"), (stage, current, total) -> stages.add(stage));

        assertThat(stages).startsWith("reading").endsWith("structuring");
    }

    @Test
    void picturesPagesForReview() throws IOException {
        assertThat(parser.pageImages("cv.pdf", bytes("sidebar-fr.pdf")).pages())
                .isNotEmpty()
                .allSatisfy(png -> assertThat(png).startsWith(0x89, 'P', 'N', 'G'));
    }

    @Test
    void setsPagesForADocumentThatHasNoneAndShowsWhereEachFieldStands() throws IOException {
        var pictures = parser.pageImages("cv.docx", bytes("jobs-on-one-line-fr.docx"));
        var evidence = pictures.located(read("jobs-on-one-line-fr.docx").evidence());

        assertThat(pictures.pages()).isNotEmpty();
        assertThat(List.of("basics.name", "work[0].position", "education[1].institution"))
                .allSatisfy(field -> assertThat(Objects.requireNonNull(evidence.get(new FieldPath(field)))
                                .positions())
                        .hasAtLeastOneElementOfType(PageBox.class));
        assertThat(top(evidence, "basics.name")).isLessThan(top(evidence, "work[0].position"));
        assertThat(top(evidence, "work[0].position")).isLessThan(top(evidence, "work[2].position"));
    }

    private static double top(Map<FieldPath, FieldEvidence> evidence, String field) {
        return Objects.requireNonNull(evidence.get(new FieldPath(field))).positions().stream()
                .filter(PageBox.class::isInstance)
                .mapToDouble(position -> ((PageBox) position).y())
                .min()
                .orElseThrow();
    }

    private static ParsedCv.Readable read(String sample) throws IOException {
        return (ParsedCv.Readable) parser.parse(sample, bytes(sample), ParseListener.SILENT);
    }

    private static byte[] bytes(String sample) throws IOException {
        try (var in = Objects.requireNonNull(WholeCvsTest.class.getResourceAsStream(sample))) {
            return in.readAllBytes();
        }
    }
}
