package fr.jobmatch.ingestion.cv.ocr;

import com.sun.jna.Pointer;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;

/// One loaded Tesseract; not for two threads at once.
final class Recogniser {

    private final TessBaseAPI tesseract;

    private Recogniser(TessBaseAPI tesseract) {
        this.tesseract = tesseract;
    }

    /// Load Tesseract with the language data.
    /// @throws IOException when the library or its data can't be loaded
    static Recogniser load(LanguageData data) throws IOException {
        Natives.load();
        var tesseract = TessAPI1.TessBaseAPICreate();
        if (TessAPI1.TessBaseAPIInit3(tesseract, data.directory().toString(), data.languages()) != 0) {
            throw new IOException("Tesseract refuses its language data");
        }
        TessAPI1.TessBaseAPISetVariable(tesseract, "debug_file", "/dev/null");
        return new Recogniser(tesseract);
    }

    /// Return the words on a grey picture of one line.
    List<SeenWord> read(BufferedImage picture, int dotsPerInch) {
        return read(picture, dotsPerInch, TessPageSegMode.PSM_SINGLE_LINE);
    }

    /// Return the words on a grey picture of a page, by Tesseract's own layout.
    List<SeenWord> readWhole(BufferedImage picture, int dotsPerInch) {
        var words = new ArrayList<SeenWord>();
        int line = 0;
        for (var word : read(picture, dotsPerInch, TessPageSegMode.PSM_AUTO)) {
            line += word.first() ? 1 : 0;
            words.add(word.moved(0, 0, line));
        }
        return words;
    }

    private List<SeenWord> read(BufferedImage picture, int dotsPerInch, int segmentation) {
        var pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        var buffer = ByteBuffer.allocateDirect(pixels.length).put(pixels).flip();
        TessAPI1.TessBaseAPISetPageSegMode(tesseract, segmentation);
        TessAPI1.TessBaseAPISetImage(tesseract, buffer, picture.getWidth(), picture.getHeight(), 1, picture.getWidth());
        TessAPI1.TessBaseAPISetSourceResolution(tesseract, dotsPerInch);
        if (TessAPI1.TessBaseAPIRecognize(tesseract, null) != 0) {
            return List.of();
        }
        var results = TessAPI1.TessBaseAPIGetIterator(tesseract);
        return results == null ? List.of() : words(results);
    }

    private static List<SeenWord> words(TessResultIterator results) {
        var words = new ArrayList<SeenWord>();
        var page = TessAPI1.TessResultIteratorGetPageIterator(results);
        int word = TessPageIteratorLevel.RIL_WORD;
        do {
            var text = text(TessAPI1.TessResultIteratorGetUTF8Text(results, word));
            var box = new Corners();
            var line = new Corners();
            boolean placed =
                    TessAPI1.TessPageIteratorBoundingBox(page, word, box.left, box.top, box.right, box.bottom) != 0;
            TessAPI1.TessPageIteratorBoundingBox(
                    page, TessPageIteratorLevel.RIL_TEXTLINE, line.left, line.top, line.right, line.bottom);
            if (placed && !text.isBlank()) {
                double confidence = TessAPI1.TessResultIteratorConfidence(results, word) / 100.0;
                words.add(new SeenWord(
                        Misreadings.mended(text.strip()),
                        box.left.get(0),
                        box.top.get(0),
                        box.right.get(0),
                        box.bottom.get(0),
                        0,
                        line.left.get(0) >= box.left.get(0) - 2,
                        false,
                        Math.clamp(confidence, 0, 1)));
            }
        } while (TessAPI1.TessResultIteratorNext(results, word) != 0);
        TessAPI1.TessResultIteratorDelete(results);
        return words;
    }

    private static String text(Pointer pointer) {
        if (pointer == null) {
            return "";
        }
        var text = pointer.getString(0, StandardCharsets.UTF_8.name());
        TessAPI1.TessDeleteText(pointer);
        return text;
    }

    private static final class Corners {
        private final IntBuffer left = IntBuffer.allocate(1);
        private final IntBuffer top = IntBuffer.allocate(1);
        private final IntBuffer right = IntBuffer.allocate(1);
        private final IntBuffer bottom = IntBuffer.allocate(1);
    }
}
