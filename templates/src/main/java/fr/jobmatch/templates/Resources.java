package fr.jobmatch.templates;

import java.io.InputStream;

/// Files beside the classes of this package.
final class Resources {

    private Resources() {}

    static InputStream open(String file) {
        var stream = Resources.class.getResourceAsStream("/fr/jobmatch/templates/" + file);
        if (stream == null) {
            throw new IllegalStateException("missing resource: " + file);
        }
        return stream;
    }
}
