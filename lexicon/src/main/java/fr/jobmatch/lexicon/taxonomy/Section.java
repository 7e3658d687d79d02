package fr.jobmatch.lexicon.taxonomy;

import java.util.Locale;

/// The tables of the cache.
public enum Section {
    /// INSEE code, name, département, region, postcodes (`;`), inhabitants, latitude, longitude.
    COMMUNES(8),
    /// ROME code, label, other names (`;`).
    ROME(3),
    /// Id, French label, English label; either label may be empty.
    SKILLS(3);

    private final int columns;

    Section(int columns) {
        this.columns = columns;
    }

    int columns() {
        return columns;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".bin";
    }
}
