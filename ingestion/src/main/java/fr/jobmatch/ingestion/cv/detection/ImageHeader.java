package fr.jobmatch.ingestion.cv.detection;

import fr.jobmatch.domain.profile.UnreadableReason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Reads images only after their header says that they're small enough.
public final class ImageHeader {

    private ImageHeader() {}

    /// Return the pictures of an image file, one for each page of a TIFF.
    /// @throws UnreadableDocument when there are too many pixels or pages, or the file is damaged
    public static List<BufferedImage> read(byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadableDocument(UnreadableReason.UNSUPPORTED);
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return pictures(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableDocument(UnreadableReason.CORRUPT);
        }
    }

    private static List<BufferedImage> pictures(ImageReader reader) throws IOException {
        int count = Math.max(1, reader.getNumImages(true));
        if (count > Limits.PAGES) {
            throw new UnreadableDocument(UnreadableReason.TOO_LARGE);
        }
        long pixels = 0;
        for (int i = 0; i < count; i++) {
            pixels += (long) reader.getWidth(i) * reader.getHeight(i);
        }
        if (pixels > Limits.PIXELS) {
            throw new UnreadableDocument(UnreadableReason.TOO_LARGE);
        }
        var pictures = new ArrayList<BufferedImage>();
        for (int i = 0; i < count; i++) {
            pictures.add(reader.read(i));
        }
        return pictures;
    }
}
