package fr.jobmatch.ingestion.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A7 of the abuse cases: a name is a label and nothing else; files are kept under random ids.
class HostileFileNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "..\\..\\windows\\system.ini, system.ini",
        "/, document",
        "..., document",
        "<script>alert(1)</script>.pdf, script>.pdf",
        "cv.pdf, cv.pdf",
    })
    void namesNoPlace(String sent, String kept) {
        assertThat(new FileName(sent).value()).isEqualTo(kept);
    }

    @Test
    void breaksNoHeaderAndTurnsNoLineAround() {
        assertThat(new FileName("cv\r\nSet-Cookie: a=b.pdf").value()).isEqualTo("cvSet-Cookie: a=b.pdf");
        assertThat(new FileName("cv\u202Efdp.exe").value()).isEqualTo("cvfdp.exe");
        assertThat(new FileName("cv\u0000.pdf").value()).isEqualTo("cv.pdf");
    }

    @Test
    void keepsTheEndOfALongName() {
        assertThat(new FileName("a".repeat(4096) + ".pdf").value()).hasSize(120).endsWith(".pdf");
    }
}
