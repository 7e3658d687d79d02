package fr.jobmatch.ingestion.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferFilesTest {

    private static final String MASON = "{\"id\":\"1\",\"intitule\":\"Maçon\",\"romeCode\":\"F1703\","
            + "\"appellationlibelle\":\"Maçon\",\"competences\":[{\"code\":\"12\",\"libelle\":\"Bâtir\"}]}";
    private static final String BAKER = "{\"id\":\"2\",\"intitule\":\"Boulanger\"}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                MASON + "\n" + BAKER,
                MASON + "\r\n\r\n" + BAKER + "\r\n",
                "\uFEFF" + MASON + "\n" + BAKER,
                "[" + MASON + "," + BAKER + "]",
                "[\n  " + MASON + ",\n  " + BAKER + "\n]\n",
                "{\"resultats\":[" + MASON + "," + BAKER + "],\"filtresPossibles\":[]}",
                "{\n \"resultats\": [" + MASON + "," + BAKER + "]\n}"
            })
    void readsEveryLayoutPlainOrZipped(String text) throws IOException {
        assertThat(titles(read(write("offers.json", text.getBytes(StandardCharsets.UTF_8)), false)))
                .containsExactly("Maçon", "Boulanger");
        assertThat(titles(read(write("offers.json.gz", zipped(text)), false))).containsExactly("Maçon", "Boulanger");
    }

    @ParameterizedTest
    @ValueSource(strings = {MASON, "{\n  \"id\": \"1\",\n  \"intitule\": \"Maçon\"\n}\n"})
    void readsASingleOfferOnOneLineOrMany(String text) throws IOException {
        assertThat(titles(read(write("offer.json", text.getBytes(StandardCharsets.UTF_8)), false)))
                .containsExactly("Maçon");
    }

    @Test
    void reportsBrokenLinesByNumberAndGoesOn() throws IOException {
        var lines = read(
                write("offers.ndjson", (MASON + "\n{oops\n42\n{}\n" + BAKER).getBytes(StandardCharsets.UTF_8)), false);

        assertThat(titles(lines)).containsExactly("Maçon", "Boulanger");
        assertThat(lines.stream().filter(OfferLine.Rejected.class::isInstance).map(OfferLine.Rejected.class::cast))
                .extracting(OfferLine.Rejected::number, OfferLine.Rejected::reason)
                .containsExactly(tuple(2, "no valid JSON"), tuple(3, "no JSON object"), tuple(4, "no id"));
    }

    @Test
    void readsTheLinesBelowAFirstLineThatBrokeOff() throws IOException {
        var lines = read(
                write("offers.ndjson", ("{\"id\":\"9\",\"intitule\":\"Ma\n" + BAKER).getBytes(StandardCharsets.UTF_8)),
                false);

        assertThat(titles(lines)).containsExactly("Boulanger");
        assertThat(lines.getFirst()).isEqualTo(new OfferLine.Rejected(1, "no valid JSON"));
    }

    @Test
    void keepsWhatStoodBeforeAnArrayBreaks() throws IOException {
        var lines = read(write("offers.json", ("[" + MASON + ",{\"id\":").getBytes(StandardCharsets.UTF_8)), false);

        assertThat(titles(lines)).containsExactly("Maçon");
        assertThat(lines.getLast()).isEqualTo(new OfferLine.Rejected(2, "no valid JSON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE", "UTF-16BE"})
    void readsOlderEncodings(String charset) throws IOException {
        var mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        var text = (mark + "[" + MASON + "," + BAKER + "]").getBytes(Charset.forName(charset));

        assertThat(titles(read(write("offers.json", text), false))).containsExactly("Maçon", "Boulanger");
    }

    @Test
    void readsALineInAnOlderEncodingAmongOthers() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write((BAKER + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.write(MASON.getBytes(Charset.forName("windows-1252")));

        assertThat(titles(read(write("offers.ndjson", bytes.toByteArray()), false)))
                .containsExactly("Boulanger", "Maçon");
    }

    @Test
    void passesOverALineOfAbsurdLength() throws IOException {
        var absurd = "{\"id\":\"3\",\"intitule\":\"" + "x".repeat(PayloadLines.LONGEST_LINE) + "\"}";
        var lines = read(
                write("offers.ndjson", (BAKER + "\n" + absurd + "\n" + MASON).getBytes(StandardCharsets.UTF_8)), false);

        assertThat(titles(lines)).containsExactly("Boulanger", "Maçon");
        assertThat(lines.get(1)).isEqualTo(new OfferLine.Rejected(2, "longer than 32 MB"));
    }

    @Test
    void hidesWhatTheSourceKnowsOfRome() throws IOException {
        var line = read(write("offers.ndjson", MASON.getBytes(StandardCharsets.UTF_8)), true)
                .getFirst();

        var offer = ((OfferLine.Read) line).offer();
        assertThat(offer.romeCode()).isNull();
        assertThat(offer.occupation()).isNull();
        assertThat(offer.raw()).doesNotContainKeys("romeLibelle", "appellationlibelle", "competences.codes");
        assertThat(offer.skills()).extracting(skill -> skill.label()).contains("Bâtir");
    }

    private List<OfferLine> read(Path file, boolean ignoreRome) {
        try (Stream<OfferLine> lines = OfferFiles.read(OfferSource.FRANCE_TRAVAIL, file, ignoreRome)) {
            return lines.toList();
        }
    }

    private static List<String> titles(List<OfferLine> lines) {
        return lines.stream()
                .filter(OfferLine.Read.class::isInstance)
                .map(line -> ((OfferLine.Read) line).offer())
                .map(Offer::title)
                .toList();
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
