package fr.jobmatch.ingestion.cv.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.UnreadableReason;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A2 and A3 of the abuse cases, each file made here.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileOfficeTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final ParsedCv DANGEROUS = new ParsedCv.Unreadable(UnreadableReason.DANGEROUS);
    private static final String RELATIONSHIPS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
            + "relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/%s\" Target=\"%s\" TargetMode=\"External\"/></Relationships>";

    private final Reader reader = new Reader();
    private final Canary canary = new Canary();

    @AfterAll
    void close() throws IOException {
        reader.close();
        canary.close();
    }

    @AfterEach
    void nobodyCalledOutside() {
        assertThat(canary.hits()).isZero();
    }

    @Test
    void a2EntitiesAreRefusedInEveryPartAndFormat() throws IOException {
        var laughs = laughs();
        var external = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + canary.url() + "\">]>";

        assertThat(reader.read(Archives.docx(laughs + Archives.cv("&l9;"), Map.of())))
                .isEqualTo(DANGEROUS);
        assertThat(reader.took()).isLessThan(LONGEST);
        assertThat(reader.read(Archives.docx(external + Archives.cv("&x;"), Map.of())))
                .isEqualTo(DANGEROUS);
        assertThat(reader.read(Archives.odt(laughs + "<office>&l9;</office>"))).isEqualTo(DANGEROUS);
        assertThat(reader.read(Archives.odt(external + "<office>&x;</office>"))).isEqualTo(DANGEROUS);
        var styles = external + "<w:styles xmlns:w=\"" + Archives.WORD + "\">&x;</w:styles>";
        assertThat(reader.read(Archives.docx(Archives.cv(""), Map.of("word/styles.xml", styles))))
                .isInstanceOf(ParsedCv.class);
    }

    @Test
    void a2WhatLiesOutsideIsNeverFetched() throws IOException {
        var outside = Map.of(
                "word/_rels/document.xml.rels", RELATIONSHIPS.formatted("image", canary.url()),
                "word/_rels/settings.xml.rels", RELATIONSHIPS.formatted("attachedTemplate", canary.url()),
                "word/settings.xml", "<w:settings xmlns:w=\"" + Archives.WORD + "\"/>");
        var picture = "<w:p><w:r><w:drawing><a:blip xmlns:a=\"a\" r:link=\"r1\"/></w:drawing></w:r></w:p>";

        var parsed = reader.read(Archives.docx(Archives.cv(picture), outside));

        assertThat(parsed).isInstanceOf(ParsedCv.Readable.class);
        assertThat(reader.took()).isLessThan(LONGEST);
    }

    @Test
    void a2ImportedChunksAreLeftOut() throws IOException {
        var chunk = Map.of("word/chunk.html", "<script>chunk-was-read</script><iframe src=\"" + canary.url() + "\">");

        var parsed = reader.read(Archives.docx(Archives.cv("<w:altChunk r:id=\"r1\"/>"), chunk));

        assertThat(parsed).isInstanceOf(ParsedCv.Readable.class);
        assertThat(parsed.toString()).doesNotContain("chunk-was-read");
    }

    @Test
    void a3BombsAreRefusedBeforeTheyInflate() throws IOException {
        var space = " ".repeat(120_000_000);

        assertThat(reader.read(Archives.docx(space, Map.of()))).isEqualTo(DANGEROUS);
        assertThat(reader.read(Archives.docx(Archives.cv(""), Map.of("word/media/image1.png", space))))
                .isEqualTo(DANGEROUS);
        assertThat(reader.read(Archives.odt(space))).isEqualTo(DANGEROUS);
        var nested = new LinkedHashMap<String, byte[]>();
        nested.put(Archives.DOCUMENT, Archives.bytes(Archives.cv("")));
        nested.put("word/embeddings/a.docx", Archives.zip(Map.of("b.docx", Archives.docx(space, Map.of()))));
        assertThat(reader.read(Archives.zip(nested))).isInstanceOf(ParsedCv.Readable.class);

        assertThat(reader.peakMegabytes()).isLessThan(300);
    }

    @Test
    void a3TenThousandEntriesAreTooMany() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(Archives.DOCUMENT, Archives.bytes(Archives.cv("")));
        for (int i = 0; i < 10_000; i++) {
            parts.put("word/media/" + i, new byte[0]);
        }

        assertThat(reader.read(Archives.zip(parts))).isEqualTo(DANGEROUS);
        assertThat(reader.took()).isLessThan(LONGEST);
    }

    @Test
    void a3PlacesOutsideAndNamesThatComeTwiceAreRefused() throws IOException {
        var zip = Archives.docx(Archives.cv(""), Map.of("word/aa/bb/escaped.xml", "<a/>"));

        assertThat(reader.read(Archives.renamed(zip, "word/aa/bb/escaped", "word/../../escaped")))
                .isEqualTo(DANGEROUS);
        assertThat(reader.read(Archives.renamed(zip, "word/aa/bb/escaped.xml", "/etc/cron.d/escaped.xm")))
                .isEqualTo(DANGEROUS);
        var twice = Archives.docx(Archives.cv(""), Map.of("word/documenT.xml", Archives.cv(Archives.paragraph("x"))));
        assertThat(reader.read(Archives.renamed(twice, "word/documenT.xml", Archives.DOCUMENT)))
                .isEqualTo(DANGEROUS);
    }

    private static String laughs() {
        var entities = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return entities.append("]>").toString();
    }
}
