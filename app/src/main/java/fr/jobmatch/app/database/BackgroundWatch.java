package fr.jobmatch.app.database;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/// Something that this replica looks at again and again while the application runs, on a thread of its own.
public abstract class BackgroundWatch implements SmartLifecycle {

    private final String name;
    private volatile @Nullable Thread watcher;

    /// @param name of the thread
    protected BackgroundWatch(String name) {
        this.name = name;
    }

    /// Look once, and wait until it is time for the next look.
    /// @throws InterruptedException when the watch is over
    protected abstract void look() throws InterruptedException;

    /// The thread must find itself named as the watcher: else it would take itself for one that was stopped.
    @Override
    public void start() {
        var thread = Thread.ofPlatform().daemon().name(name).unstarted(this::watch);
        watcher = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var thread = watcher;
        watcher = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return watcher != null;
    }

    private void watch() {
        try {
            while (Thread.currentThread() == watcher) {
                look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
