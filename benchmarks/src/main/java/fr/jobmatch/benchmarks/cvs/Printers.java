package fr.jobmatch.benchmarks.cvs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The programs of the machine that turn pages and word processor documents into PDF.
final class Printers {

    private static final int SECONDS = 90;

    private Printers() {}

    /// Print a web page with Chromium.
    static void html(String html, Path pdf) throws IOException {
        var page = Files.createTempFile("cv", ".html");
        Files.writeString(page, html);
        run(List.of(
                System.getenv().getOrDefault("JOBMATCH_CHROMIUM", "chromium"),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf.toAbsolutePath(),
                page.toUri().toString()));
        Files.delete(page);
    }

    /// Convert documents with LibreOffice, all at once.
    static void office(List<Path> documents, Path folder) throws IOException {
        if (documents.isEmpty()) {
            return;
        }
        var command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toAbsolutePath().toString()));
        documents.forEach(document -> command.add(document.toAbsolutePath().toString()));
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " takes too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(command.getFirst() + " failed");
        }
    }
}
