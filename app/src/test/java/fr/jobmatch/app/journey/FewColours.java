package fr.jobmatch.app.journey;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/// Makes a picture light by keeping its most frequent colours; screens of text have hardly more that matter.
final class FewColours {

    private static final int COLOURS = 96;
    private static final int CHANNEL = 0xff;

    private FewColours() {}

    static byte[] png(byte[] picture) throws IOException {
        var full = ImageIO.read(new ByteArrayInputStream(picture));
        var pixels = full.getRGB(0, 0, full.getWidth(), full.getHeight(), null, 0, full.getWidth());
        var palette = palette(pixels);
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        var light = new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var nearest = new HashMap<Integer, Integer>();
        var raster = light.getRaster();
        for (int i = 0; i < pixels.length; i++) {
            int index = nearest.computeIfAbsent(pixels[i], colour -> nearest(colour, palette));
            raster.setSample(i % full.getWidth(), i / full.getWidth(), 0, index);
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(light, "png", bytes);
        return bytes.toByteArray();
    }

    private static int[] palette(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int colour, int[] palette) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(colour, palette[i]) < distance(colour, palette[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int a, int b) {
        return square(a >> 16, b >> 16) + square(a >> 8, b >> 8) + square(a, b);
    }

    private static int square(int a, int b) {
        int difference = (a & CHANNEL) - (b & CHANNEL);
        return difference * difference;
    }
}
