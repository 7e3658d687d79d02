package fr.jobmatch.ingestion.cv;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.ingestion.cv.fork.ForkSettings;
import fr.jobmatch.ingestion.cv.fork.ParserPool;
import fr.jobmatch.ingestion.cv.isolation.Barrier;
import fr.jobmatch.ingestion.cv.reading.PagePictures;
import java.util.Set;

/// Reads CVs that strangers sent, each in a process of its own that has little memory, little time and no secrets.
/// Safe to share between threads.
public final class CvParser implements AutoCloseable {

    private final ParserPool pool;

    /// @param workers how many documents are read at the same time
    public CvParser(int workers) {
        this(ForkSettings.usual(workers));
    }

    CvParser(ForkSettings settings) {
        pool = new ParserPool(settings);
    }

    /// Return what a CV says, or why it can't be read; never throws for what is in the file.
    /// @param fileName only for messages; the format is told by the content
    public ParsedCv parse(String fileName, byte[] content, ParseListener progress) {
        return pool.parse(content, progress::progress);
    }

    /// Return PNG pictures of the first pages for the eyes of a reviewer, set anew for formats without pages; none for
    /// files that can't be read.
    public PagePictures pageImages(String fileName, byte[] content) {
        return pool.pageImages(content);
    }

    /// Start a reader ahead of the first document.
    public void warmUp() {
        pool.warmUp();
    }

    /// Return what the readers are kept from by the kernel; nothing before the first has started.
    public Set<Barrier> barriers() {
        return pool.barriers();
    }

    @Override
    public void close() {
        pool.close();
    }
}
