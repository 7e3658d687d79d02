package fr.jobmatch.ingestion.cv.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.UnreadableReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A1 and A4 of the abuse cases, each file made here.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePdfTest {

    private static final Duration LONGEST = Duration.ofSeconds(25);
    private static final int GIGABYTE = 1024 * 1024 * 1024;

    private final Reader reader = new Reader();

    @TempDir
    private Path directory;

    @AfterAll
    void close() {
        reader.close();
    }

    @Test
    void a1FormsWithEntitiesReachNeitherFilesNorServers() throws IOException {
        var secret = Files.writeString(directory.resolve("secret.txt"), "the-secret-of-this-server");
        try (var canary = new Canary();
                var pdf = new PDDocument()) {
            write(pdf, "Jean Modeste, cuisinier, jean.modeste@example.fr, 06 39 98 00 00, Vannes");
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form(pdf, secret, canary));

            var parsed = reader.read(bytes(pdf));

            assertThat(canary.hits()).isZero();
            assertThat(parsed.toString()).doesNotContain("the-secret-of-this-server");
            assertThat(parsed).isInstanceOf(ParsedCv.Readable.class);
        }
    }

    @Test
    void a4aPageTreeThatContainsItselfEnds() {
        var pdf = pdf("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>", "");

        assertThat(reader.read(pdf)).isInstanceOf(ParsedCv.Unreadable.class);
        assertThat(reader.took()).isLessThan(LONGEST);
    }

    @Test
    void a4aHundredThousandPagesAreTooMany() {
        var pdf = pdf(
                "<</Type/Pages/Kids[" + "3 0 R ".repeat(100_000) + "]/Count 100000>>",
                "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj\n");

        assertThat(reader.read(pdf)).isEqualTo(new ParsedCv.Unreadable(UnreadableReason.TOO_LARGE));
        assertThat(reader.took()).isLessThan(LONGEST);
    }

    @Test
    void a4aStreamOfAGigabyteEndsInTime() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            var bomb = new COSStream();
            try (var out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
                var block = new byte[1024 * 1024];
                Arrays.fill(block, (byte) ' ');
                for (long written = 0; written < GIGABYTE; written += block.length) {
                    out.write(block);
                }
            }
            page.getCOSObject().setItem(COSName.CONTENTS, bomb);

            assertThat(reader.read(bytes(pdf))).isInstanceOf(ParsedCv.Unreadable.class);
            assertThat(reader.took()).isLessThan(LONGEST.multipliedBy(2));
        }
    }

    @Test
    void a4EncryptedAndTruncatedFilesAreRefused() throws IOException {
        try (var pdf = new PDDocument()) {
            write(pdf, "Jean Modeste");
            var whole = bytes(pdf);
            assertThat(reader.read(Arrays.copyOf(whole, whole.length / 3))).isInstanceOf(ParsedCv.Unreadable.class);

            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(reader.read(bytes(pdf))).isEqualTo(new ParsedCv.Unreadable(UnreadableReason.ENCRYPTED));
        }
    }

    @Test
    void theNextDocumentIsReadAsIfNothingHadBeen() throws IOException {
        reader.read(pdf("<</Type/Pages/Kids[2 0 R]/Count 1>>", ""));
        try (var pdf = new PDDocument()) {
            write(pdf, "Jean Modeste, cuisinier, jean.modeste@example.fr, 06 39 98 00 00, Vannes");

            assertThat(reader.read(bytes(pdf))).isInstanceOf(ParsedCv.Readable.class);
        }
    }

    private static COSDictionary form(PDDocument pdf, Path secret, Canary canary) throws IOException {
        var xfa = pdf.getDocument().createCOSStream();
        try (var out = xfa.createOutputStream()) {
            out.write("""
                    <!DOCTYPE x [<!ENTITY file SYSTEM "%s"><!ENTITY http SYSTEM "%s">\
                    <!ENTITY %% remote SYSTEM "%s"> %%remote;]>
                    <xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><field>&file;&http;</field></xdp:xdp>
                    """.formatted(secret.toUri(), canary.url(), canary.url()).getBytes(StandardCharsets.UTF_8));
        }
        var form = new COSDictionary();
        form.setItem(COSName.XFA, xfa);
        return form;
    }

    /// A PDF with this page tree, without a table of objects: readers look for the objects themselves.
    private static byte[] pdf(String pages, String others) {
        return ("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj" + pages + "endobj\n" + others
                        + "trailer<</Root 1 0 R/Size 4>>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void write(PDDocument pdf, String text) throws IOException {
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.newLineAtOffset(50, 700);
            content.showText(text);
            content.endText();
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
