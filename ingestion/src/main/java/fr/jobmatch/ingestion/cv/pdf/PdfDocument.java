package fr.jobmatch.ingestion.cv.pdf;

import static fr.jobmatch.domain.profile.UnreadableReason.CORRUPT;
import static fr.jobmatch.domain.profile.UnreadableReason.EMPTY;
import static fr.jobmatch.domain.profile.UnreadableReason.ENCRYPTED;
import static fr.jobmatch.domain.profile.UnreadableReason.TOO_LARGE;

import fr.jobmatch.ingestion.cv.detection.Limits;
import fr.jobmatch.ingestion.cv.detection.UnreadableDocument;
import fr.jobmatch.ingestion.cv.layout.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// An open PDF. Nothing in it is run: no script, no form logic, no reference to the outside.
public final class PdfDocument implements AutoCloseable {

    private static final int POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final boolean damaged;

    private PdfDocument(PDDocument document, boolean damaged) {
        this.document = document;
        this.damaged = damaged;
    }

    /// Open a PDF.
    /// @throws UnreadableDocument when it's encrypted, damaged beyond repair, empty or too long
    public static PdfDocument open(byte[] content) {
        try {
            var document = Loader.loadPDF(content);
            if (document.getNumberOfPages() > Limits.PAGES) {
                document.close();
                throw new UnreadableDocument(TOO_LARGE);
            }
            if (document.getNumberOfPages() == 0) {
                document.close();
                throw new UnreadableDocument(complete(content) ? EMPTY : CORRUPT);
            }
            return new PdfDocument(document, !complete(content));
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(ENCRYPTED);
        } catch (IOException | ClassCastException | IllegalArgumentException | NullPointerException e) {
            throw new UnreadableDocument(CORRUPT);
        }
    }

    private static boolean complete(byte[] content) {
        int tail = Math.min(2048, content.length);
        var end = new String(content, content.length - tail, tail, StandardCharsets.ISO_8859_1);
        return end.contains("%%EOF") || end.contains("startxref");
    }

    /// Return whether the file misses its end.
    public boolean damaged() {
        return damaged;
    }

    public int pageCount() {
        return document.getNumberOfPages();
    }

    /// Return the words of a page and whether some of its text was hidden.
    /// @param number from 1
    public PageText text(int number) {
        try {
            var page = document.getPage(number - 1);
            var glyphs = GlyphCollector.collect(document, number);
            var shown = HiddenText.removedFrom(glyphs, document, number, width(page), height(page));
            boolean hidden = inked(glyphs) - inked(shown) > 3;
            return new PageText(new Page(number, width(page), height(page), Runs.words(shown)), hidden);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument(CORRUPT);
        }
    }

    private static long inked(List<Glyph> glyphs) {
        return glyphs.stream().filter(glyph -> !glyph.blank()).count();
    }

    /// Return a picture of a page.
    /// @param number from 1
    /// @param dotsPerInch lowered where the page is so large that the picture would break the pixel limit
    public BufferedImage picture(int number, int dotsPerInch, boolean grey) {
        var page = document.getPage(number - 1);
        double inches = Math.max(1, width(page) * height(page)) / (POINTS_PER_INCH * POINTS_PER_INCH);
        double most = Math.sqrt(Limits.PIXELS / 2.0 / inches);
        try {
            return new PDFRenderer(document)
                    .renderImageWithDPI(
                            number - 1, (float) Math.min(dotsPerInch, most), grey ? ImageType.GRAY : ImageType.RGB);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument(CORRUPT);
        }
    }

    public double width(int number) {
        return width(document.getPage(number - 1));
    }

    public double height(int number) {
        return height(document.getPage(number - 1));
    }

    /// Return the web and mail addresses that the pages link to; they're read, never opened.
    public List<String> links() {
        var links = new ArrayList<String>();
        for (var page : document.getPages()) {
            try {
                page.getAnnotations().stream()
                        .filter(PDAnnotationLink.class::isInstance)
                        .map(PDAnnotationLink.class::cast)
                        .map(PdfDocument::address)
                        .filter(address -> !address.isEmpty())
                        .forEach(links::add);
            } catch (IOException | RuntimeException damagedAnnotation) {
                continue;
            }
        }
        return links;
    }

    private static String address(PDAnnotationLink link) {
        return link.getAction() instanceof PDActionURI action && action.getURI() != null ? action.getURI() : "";
    }

    private static double width(PDPage page) {
        return turned(page) ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    }

    private static double height(PDPage page) {
        return turned(page) ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    }

    private static boolean turned(PDPage page) {
        return page.getRotation() % 180 != 0;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException nothingWasWritten) {
            return;
        }
    }

    /// The text of a page.
    /// @param hidden whether there was text on it that no reader sees
    public record PageText(Page page, boolean hidden) {}
}
