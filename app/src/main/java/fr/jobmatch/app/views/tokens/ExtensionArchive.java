package fr.jobmatch.app.views.tokens;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The browser extension as a ZIP file, made of the files that this version of the application came with.
final class ExtensionArchive {

    static final String NAME = "jobmatch-extension.zip";

    private static final String FOLDER = "browser-extension/";

    private ExtensionArchive() {}

    static byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*.*")) {
                var address = file.getURL().getPath();
                zip.putNextEntry(new ZipEntry(address.substring(address.lastIndexOf(FOLDER) + FOLDER.length())));
                zip.write(file.getContentAsByteArray());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
