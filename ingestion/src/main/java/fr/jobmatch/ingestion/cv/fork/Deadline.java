package fr.jobmatch.ingestion.cv.fork;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Kills a worker that takes longer than its document may, or fills the disk; text recognition moves the end once.
final class Deadline implements AutoCloseable {

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("parser-watch").factory());

    /// Bytes that a process may have in files at one time: its native libraries, and a few pages.
    private static final long ALL_FILES = 256L * 1024 * 1024;

    private static final long FILES_CHECK_MILLIS = 500;

    private final ParserProcess worker;
    private final ForkSettings settings;
    private final ScheduledFuture<?> filesCheck;
    private ScheduledFuture<?> end;
    private boolean extended;
    private volatile boolean passed;

    private Deadline(ParserProcess worker, ForkSettings settings) {
        this.worker = worker;
        this.settings = settings;
        end = schedule(settings.reading().toMillis());
        filesCheck = WATCH.scheduleWithFixedDelay(
                this::checkFiles, FILES_CHECK_MILLIS, FILES_CHECK_MILLIS, TimeUnit.MILLISECONDS);
    }

    static Deadline start(ParserProcess worker, ForkSettings settings) {
        return new Deadline(worker, settings);
    }

    /// Give the time of text recognition once a page turned out to be a picture.
    synchronized void recognising() {
        if (!extended && !passed) {
            extended = true;
            end.cancel(false);
            end = schedule(settings.recognising().toMillis());
        }
    }

    boolean passed() {
        return passed;
    }

    private ScheduledFuture<?> schedule(long millis) {
        return WATCH.schedule(this::pass, millis, TimeUnit.MILLISECONDS);
    }

    private void pass() {
        passed = true;
        worker.close();
    }

    private void checkFiles() {
        if (worker.exceeds(ALL_FILES)) {
            worker.close();
        }
    }

    @Override
    public synchronized void close() {
        filesCheck.cancel(false);
        end.cancel(false);
    }
}
