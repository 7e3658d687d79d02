package fr.jobmatch.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jobmatch.domain.document.AtsReport;
import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.domain.document.DocumentText;
import fr.jobmatch.domain.document.RenderedDocument;
import fr.jobmatch.domain.profile.Profile;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxRendererTest {

    private final DocxRenderer renderer =
            new DocxRenderer(docx -> new DocumentText(Docx.of(docx).text(), Drafts.readNurse()));

    @ParameterizedTest
    @ValueSource(strings = {"classique", "moderne"})
    void writesOneColumnWithRealStyles(String template) {
        var docx = Docx.of(renderer.render(Drafts.nurse(), template).bytes());

        assertThat(docx.styles()).contains("Title", "Subtitle", "Contact", "Heading1", "Heading2", "ListBullet");
        assertThat(docx.definedStyles()).containsAll(docx.styles());
        assertThat(docx.part("word/document.xml"))
                .doesNotContain("<w:tbl", "w:drawing", "w:pict", "w:txbxContent", "w:cols", "w:fldChar", "w:instrText")
                .contains("w:w=\"11906\"", "w:h=\"16838\"");
        assertThat(docx.names()).noneMatch(name -> name.contains("header") || name.contains("media"));
        assertThat(docx.bytes()).hasSizeLessThan(500_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"classique", "moderne"})
    void startsWithNameThenContactThenPlainHeadings(String template) {
        assertThat(Docx.of(renderer.render(Drafts.nurse(), template).bytes()).paragraphs())
                .startsWith(
                        "Élise Montagnac",
                        "3 rue des Acacias, 69007 Lyon  ·  06 39 98 10 20  ·  elise.montagnac@example.org",
                        "Infirmière diplômée d’État",
                        "Profil")
                .containsSubsequence(
                        "Expérience professionnelle",
                        "Infirmière aux urgences",
                        "Hôpital des Deux Rives, Lyon\t09/2019 – à ce jour",
                        "Formation",
                        "Compétences",
                        "Soins\u00a0: pansements complexes, transfusion, AFGSU 2",
                        "Langues",
                        "Certifications");
    }

    @Test
    void tagsTheLanguageAndNamesTheCandidateAsAuthor() {
        var french = Docx.of(renderer.render(Drafts.nurse(), "classique").bytes());
        var english = Docx.of(
                renderer.render(Drafts.letter(Locale.UK), "lettre-classique").bytes());

        assertThat(french.part("word/styles.xml")).contains("w:lang w:val=\"fr-FR\"");
        assertThat(english.part("word/styles.xml")).contains("w:lang w:val=\"en-GB\"");
        assertThat(french.part("docProps/core.xml"))
                .contains(">CV – Élise Montagnac<", ">Élise Montagnac<")
                .doesNotContain("docx4j", "lastModifiedBy", "created");
    }

    @Test
    void keepsFieldCodesAndFormulasAsWords() {
        var hostile =
                "DDEAUTO c:\\windows\\system32\\cmd.exe =cmd|'/C calc'!A0 { INCLUDEPICTURE http://x } <w:p/>\u0007";

        var docx = Docx.of(renderer.render(Drafts.nurse(hostile), "moderne").bytes());

        assertThat(docx.paragraphs()).contains(hostile.replace("\u0007", ""));
        assertThat(docx.part("word/document.xml"))
                .doesNotContain("w:fldSimple", "w:instrText", "w:hyperlink", "<w:p/>");
        assertThat(docx.names())
                .noneMatch(name ->
                        name.contains("document.xml.rels") && docx.part(name).contains("External"));
    }

    @Test
    void writesTheSameBytesForTheSameDraft() {
        assertThat(renderer.render(Drafts.nurse(), "moderne").bytes())
                .isEqualTo(renderer.render(Drafts.nurse(), "moderne").bytes());
    }

    @Test
    void reportsEveryFieldThatWasReadBack() {
        var report = renderer.render(Drafts.nurse(), "classique").report();

        assertThat(report.checks())
                .extracting(AtsReport.Check::field)
                .contains(
                        "name", "email", "phone", "work[1].dates", "education[0].degree", "skills[2]", "languages[1]");
        assertThat(report.checks()).allMatch(AtsReport.Check::ok);
        assertThat(report.recovered()).isEqualTo(1);
    }

    @Test
    void reportsWhatAReaderDoesNotFind() {
        var blind = new DocxRenderer(docx -> new DocumentText("", Profile.empty()));

        assertThat(blind.render(Drafts.nurse(), "classique").report().recovered())
                .isZero();
        assertThat(blind.render(Drafts.letter(Locale.FRANCE), "lettre-classique")
                        .report()
                        .recovered())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lettre-classique", "lettre-moderne"})
    void laysOutALetterInTheUsualOrder(String template) {
        var letter = renderer.render(Drafts.letter(Locale.FRANCE), template);

        assertThat(Docx.of(letter.bytes()).paragraphs())
                .containsSubsequence(
                        "Élise Montagnac",
                        "elise.montagnac@example.org",
                        "Centre hospitalier du Gier",
                        "Lyon, le 1er mars 2026",
                        "Objet\u00a0: candidature au poste d’infirmière aux urgences (réf. 198KLMN)",
                        "Madame, Monsieur,",
                        "Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.",
                        "Élise Montagnac");
        assertThat(letter.report().checks()).hasSizeGreaterThan(7).allMatch(AtsReport.Check::ok);
    }

    @Test
    void namesFilesSafely() {
        assertThat(renderer.render(Drafts.nurse(), "classique"))
                .extracting(RenderedDocument::fileName)
                .isEqualTo("CV-Elise-Montagnac-Infirmiere.docx");
        assertThat(renderer.render(Drafts.letter(Locale.FRANCE), "lettre-moderne")
                        .fileName())
                .isEqualTo("Lettre-Elise-Montagnac-Centre-hospitalier-du-Gier.docx");
    }

    @Test
    void refusesATemplateOfAnotherKind() {
        assertThat(renderer.templates(DocumentKind.CV)).containsExactly("classique", "moderne");
        assertThatThrownBy(() -> renderer.render(Drafts.nurse(), "lettre-classique"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void worksInAThreadWithAForeignClassLoader() {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(renderer.render(Drafts.nurse(), "classique").bytes()).isNotEmpty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
