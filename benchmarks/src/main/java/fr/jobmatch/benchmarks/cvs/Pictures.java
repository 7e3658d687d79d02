package fr.jobmatch.benchmarks.cvs;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Makes scans, faxes and phone photos of a PDF.
final class Pictures {

    private final Draw draw;

    Pictures(Draw draw) {
        this.draw = draw;
    }

    /// Write a scan: turned a little, with noise, in grey, sometimes in black and white as a fax.
    void scan(Path pdf, Path target) throws IOException {
        boolean fax = draw.chance(0.25);
        try (var scan = new PDDocument()) {
            for (var page : pages(pdf, draw.any(150, 200, 200, 300))) {
                var turned = Warp.turned(page, draw.between(-20, 20) / 10.0);
                noise(turned, fax ? 22 : draw.between(4, 12), fax);
                var sheet = new PDPage();
                scan.addPage(sheet);
                sheet.setMediaBox(new PDRectangle(595, 842));
                var image = JPEGFactory.createFromImage(scan, turned, draw.between(55, 85) / 100f);
                try (var content = new PDPageContentStream(scan, sheet)) {
                    content.drawImage(image, 0, 0, 595, 842);
                }
            }
            scan.save(target.toFile());
        }
    }

    /// Write a photo of the first page: seen at an angle, on a table, unevenly lit.
    void photo(Path pdf, Path target) throws IOException {
        var page = pages(pdf, 200).getFirst();
        var photo = Warp.photographed(page, draw);
        noise(photo, 7, false);
        Files.write(target, jpeg(photo, draw.between(60, 85) / 100f));
    }

    private static List<BufferedImage> pages(Path pdf, int dotsPerInch) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var pages = new ArrayList<BufferedImage>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(new PDFRenderer(document).renderImageWithDPI(i, dotsPerInch, ImageType.RGB));
            }
            return pages;
        }
    }

    private void noise(BufferedImage picture, double sigma, boolean bilevel) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                var colour = new Color(picture.getRGB(x, y));
                double grey = 0.3 * colour.getRed()
                        + 0.59 * colour.getGreen()
                        + 0.11 * colour.getBlue()
                        + draw.gaussian() * sigma;
                int shade = bilevel ? grey > 150 ? 255 : 0 : Math.clamp((int) grey, 0, 255);
                picture.setRGB(x, y, new Color(shade, shade, shade).getRGB());
            }
        }
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(quality);
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
