package fr.jobmatch.ingestion.cv.ocr;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/// Turns, scales and evens out pictures of pages; all of them grey.
final class Picture {

    private static final int BLOCK = 48;
    private static final int PAPER = 245;
    private static final int DARK_PANEL = 100;

    private Picture() {}

    static BufferedImage grey(BufferedImage picture) {
        return drawn(picture, picture.getWidth(), picture.getHeight(), new AffineTransform());
    }

    static BufferedImage scaled(BufferedImage picture, double factor) {
        return drawn(
                picture,
                (int) Math.round(picture.getWidth() * factor),
                (int) Math.round(picture.getHeight() * factor),
                AffineTransform.getScaleInstance(factor, factor));
    }

    /// Return the picture turned about its middle, on white.
    /// @param degrees clockwise
    static BufferedImage turned(BufferedImage picture, double degrees) {
        return drawn(
                picture,
                picture.getWidth(),
                picture.getHeight(),
                AffineTransform.getRotateInstance(
                        Math.toRadians(degrees), picture.getWidth() / 2.0, picture.getHeight() / 2.0));
    }

    /// Return the picture turned by quarters.
    static BufferedImage quartered(BufferedImage picture, int quarters) {
        if (quarters == 0) {
            return picture;
        }
        boolean side = quarters % 2 != 0;
        int width = side ? picture.getHeight() : picture.getWidth();
        int height = side ? picture.getWidth() : picture.getHeight();
        var turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        return drawn(picture, width, height, turn);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height, AffineTransform transform) {
        var result = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_BYTE_GRAY);
        var graphics = result.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, transform, null);
        graphics.dispose();
        return result;
    }

    static byte[] pixels(BufferedImage grey) {
        return ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    }

    /// Return the pixels of a grey picture, each the mean of the three by three around it.
    static byte[] blurred(BufferedImage grey) {
        int width = grey.getWidth();
        int height = grey.getHeight();
        var from = pixels(grey);
        var rows = new short[from.length];
        for (int at = 1; at < from.length - 1; at++) {
            rows[at] = (short) ((from[at - 1] & 255) + (from[at] & 255) + (from[at + 1] & 255));
        }
        var result = new byte[from.length];
        Arrays.fill(result, (byte) 255);
        for (int y = 1; y < height - 1; y++) {
            for (int at = y * width + 1; at < (y + 1) * width - 1; at++) {
                result[at] = (byte) ((rows[at - width] + rows[at] + rows[at + width]) / 9);
            }
        }
        return result;
    }

    /// Take shadows out, in place: every pixel is measured against the paper around it. Dark panels stay dark.
    static void evenOut(BufferedImage grey) {
        var pixels = pixels(grey);
        int columns = (grey.getWidth() + BLOCK - 1) / BLOCK;
        int rows = (grey.getHeight() + BLOCK - 1) / BLOCK;
        var paper = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                paper[row][column] = paper(pixels, grey, column * BLOCK, row * BLOCK);
            }
        }
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                int at = y * grey.getWidth() + x;
                double ground = between(paper, (double) x / BLOCK - 0.5, (double) y / BLOCK - 0.5);
                if (ground > DARK_PANEL) {
                    pixels[at] = (byte) Math.min(255, (pixels[at] & 255) * PAPER / ground);
                }
            }
        }
    }

    /// Return the shade that nine in ten pixels of a block stay below.
    private static double paper(byte[] pixels, BufferedImage grey, int left, int top) {
        var counts = new int[256];
        int total = 0;
        for (int y = top; y < Math.min(top + BLOCK, grey.getHeight()); y += 2) {
            for (int x = left; x < Math.min(left + BLOCK, grey.getWidth()); x += 2) {
                counts[pixels[y * grey.getWidth() + x] & 255]++;
                total++;
            }
        }
        int below = 0;
        int shade = 0;
        while (shade < 255 && below + counts[shade] < total * 0.9) {
            below += counts[shade++];
        }
        return shade;
    }

    private static double between(double[][] grid, double x, double y) {
        int left = Math.clamp((int) Math.floor(x), 0, grid[0].length - 1);
        int top = Math.clamp((int) Math.floor(y), 0, grid.length - 1);
        int right = Math.min(left + 1, grid[0].length - 1);
        int bottom = Math.min(top + 1, grid.length - 1);
        double across = Math.clamp(x - left, 0, 1);
        double down = Math.clamp(y - top, 0, 1);
        double upper = grid[top][left] * (1 - across) + grid[top][right] * across;
        double lower = grid[bottom][left] * (1 - across) + grid[bottom][right] * across;
        return upper * (1 - down) + lower * down;
    }
}
