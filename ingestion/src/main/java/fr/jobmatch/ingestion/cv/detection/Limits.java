package fr.jobmatch.ingestion.cv.detection;

/// How much of a document is opened at most.
public final class Limits {

    /// Bytes of a file.
    public static final int FILE_BYTES = 20 * 1024 * 1024;

    public static final int PAGES = 30;

    /// Pixels of an image, counted by its header.
    public static final long PIXELS = 40_000_000;

    /// Entries of a zipped document.
    public static final int ENTRIES = 2_000;

    /// Bytes that a zipped document unpacks to.
    public static final long UNPACKED_BYTES = 50L * 1024 * 1024;

    /// Bytes of one XML part.
    public static final long PART_BYTES = 15L * 1024 * 1024;

    /// Unpacked to packed size of one entry above which it's a bomb.
    public static final long RATIO = 150;

    /// Characters of text that are kept.
    public static final int CHARACTERS = 300_000;

    private Limits() {}
}
