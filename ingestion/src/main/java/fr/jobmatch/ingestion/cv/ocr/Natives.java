package fr.jobmatch.ingestion.cv.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Unpacks the native libraries of Tesseract and Leptonica from the class path. Distributions' own are often too old
/// for
/// the binding, see decision 0011.
final class Natives {

    private static final Map<String, String> LIBRARIES = libraries();

    private Natives() {}

    private static Map<String, String> libraries() {
        var libraries = new LinkedHashMap<String, String>();
        libraries.put("leptonica/linux-x86_64/libgomp.so.1", "libgomp.so.1");
        libraries.put("leptonica/linux-x86_64/libleptonica.so.6", "libleptonica.so.6");
        libraries.put("tesseract/linux-x86_64/libtesseract.so.5.5", "libtesseract.so");
        return libraries;
    }

    /// Unpack and load the libraries so that JNA finds them by name.
    /// @throws IOException when this platform's libraries aren't on the class path
    static void load() throws IOException {
        var directory = Files.createTempDirectory("tesseract");
        for (var library : LIBRARIES.entrySet()) {
            var file = directory.resolve(library.getValue());
            unpack("/org/bytedeco/" + library.getKey(), file);
            System.load(file.toString());
        }
        System.setProperty("jna.library.path", directory.toString());
        System.setProperty("jna.tmpdir", directory.toString());
    }

    private static void unpack(String resource, Path file) throws IOException {
        try (var in = Natives.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no native library for this platform");
            }
            Files.copy(in, file);
        }
    }
}
