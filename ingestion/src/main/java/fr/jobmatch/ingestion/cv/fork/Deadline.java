package fr.jobmatch.ingestion.cv.fork;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Kills a worker that takes longer than its document may; text recognition moves the end once.
final class Deadline implements AutoCloseable {

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("parser-watch").factory());

    private final ParserProcess worker;
    private final ForkSettings settings;
    private ScheduledFuture<?> end;
    private boolean extended;
    private volatile boolean passed;

    private Deadline(ParserProcess worker, ForkSettings settings) {
        this.worker = worker;
        this.settings = settings;
        end = schedule(settings.reading().toMillis());
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

    @Override
    public synchronized void close() {
        end.cancel(false);
    }
}
