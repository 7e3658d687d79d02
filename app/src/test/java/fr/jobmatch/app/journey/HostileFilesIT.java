package fr.jobmatch.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.JourneyTest;
import fr.jobmatch.app.journey.Chromium.Screen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Files that are no CV say so, and never become a person.
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesIT {

    @AutoClose
    private final Chromium chromium = new Chromium();

    private final Candidate candidate;

    HostileFilesIT(@LocalServerPort int port) {
        candidate = new Candidate(chromium.visitor(port, Screen.DESKTOP));
    }

    @BeforeAll
    void opensAnAccount() {
        candidate.opensAnAccount();
    }

    @BeforeEach
    void startsAnew() {
        candidate.page().navigate("cvs");
    }

    @Test
    void refusesAnEmptyFile() {
        refuses("vide.pdf", new byte[0], "Ce fichier est vide.");
    }

    @Test
    void refusesALockedPdf() throws IOException {
        refuses("secret.pdf", locked(Candidate.sampleCv()), "Ce document est protégé par un mot de passe.");
    }

    @Test
    void refusesATruncatedPdf() {
        refuses("coupe.pdf", Arrays.copyOf(Candidate.sampleCv(), 300), "Ce document est endommagé");
    }

    @Test
    void refusesAProgramThatIsCalledACv() {
        var program =
                "\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0\u0002\0>\0\u0001".getBytes(StandardCharsets.ISO_8859_1);
        refuses("cv.pdf", Arrays.copyOf(program, 4000), "Ce fichier n’est pas un CV lisible");
    }

    private void refuses(String name, byte[] content, String message) {
        candidate.drops(name, content);

        candidate.reads(candidate.page().locator(".task-progress").first(), message);
        assertThat(candidate.page().getByText("Vos CV").count()).isZero();
    }

    private static byte[] locked(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
