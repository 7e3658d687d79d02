package fr.jobmatch.ingestion.cv.fork;

import fr.jobmatch.domain.evidence.SourcePosition.PageBox;
import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.UnreadableReason;
import fr.jobmatch.ingestion.cv.isolation.Barrier;
import fr.jobmatch.ingestion.cv.reading.PagePictures;
import fr.jobmatch.ingestion.cv.reading.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// Gives documents to parser processes. A process that hangs is killed, one that dies is replaced; a document that
/// kills two is refused.
public final class ParserPool implements AutoCloseable {

    private static final int TRIES = 2;
    private static final Outcome NO_DOCUMENT = new Outcome.Answered(new ParsedCv.Unreadable(UnreadableReason.EMPTY));

    private final ForkSettings settings;
    private final ParserStarts starts;
    private final Semaphore free;
    private final Deque<ParserProcess> idle = new ArrayDeque<>();
    private final Set<ParserProcess> busy = ConcurrentHashMap.newKeySet();
    private boolean closed;

    public ParserPool(ForkSettings settings) {
        this.settings = settings;
        free = new Semaphore(settings.workers(), true);
        starts = new ParserStarts(settings);
    }

    /// Start a process before there is a document, so that the first needn't wait.
    public void warmUp() {
        withWorker((worker, deadline) -> NO_DOCUMENT);
    }

    /// Return what the parser processes are kept from; nothing before the first has started.
    public Set<Barrier> barriers() {
        return starts.barriers();
    }

    /// Return what a document says, or why it can't be read.
    public ParsedCv parse(byte[] content, Progress progress) {
        for (int attempt = 1; ; attempt++) {
            var outcome = withWorker((worker, deadline) -> parse(worker, deadline, content, progress));
            switch (outcome) {
                case Outcome.Answered(ParsedCv parsed) -> {
                    return parsed;
                }
                case Outcome.Killed unused -> {
                    return new ParsedCv.Unreadable(UnreadableReason.TIMEOUT);
                }
                case Outcome.Died(boolean memory) -> {
                    if (attempt == TRIES) {
                        return new ParsedCv.Unreadable(
                                memory ? UnreadableReason.TOO_LARGE : UnreadableReason.DANGEROUS);
                    }
                }
            }
        }
    }

    /// Return pictures of a document's first pages; none when that fails.
    public PagePictures pageImages(byte[] content) {
        var pictures = new ArrayList<byte[]>();
        var places = new HashMap<String, List<PageBox>>();
        var outcome = withWorker((worker, deadline) -> {
            worker.send(new Frame(Frame.PICTURE, content));
            var frame = worker.receive();
            for (; frame.kind() == Frame.PICTURE; frame = worker.receive()) {
                pictures.add(frame.payload());
            }
            places.putAll(PlacesJson.read(frame.payload()));
            return NO_DOCUMENT;
        });
        return outcome instanceof Outcome.Answered ? new PagePictures(pictures, places) : PagePictures.NONE;
    }

    private Outcome parse(ParserProcess worker, Deadline deadline, byte[] content, Progress progress)
            throws IOException {
        worker.send(new Frame(Frame.PARSE, content));
        while (true) {
            var frame = worker.receive();
            switch (frame.kind()) {
                case Frame.PROGRESS -> report(frame, deadline, progress);
                case Frame.RESULT -> {
                    return new Outcome.Answered(ParsedCvJson.read(frame.payload()));
                }
                case Frame.TOO_LARGE -> {
                    return new Outcome.Died(true);
                }
                default -> throw new IOException("unexpected answer");
            }
        }
    }

    private static void report(Frame frame, Deadline deadline, Progress progress) {
        var parts = new String(frame.payload(), StandardCharsets.UTF_8).split("\t");
        if (parts[0].equals("recognising")) {
            deadline.recognising();
        }
        try {
            progress.at(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (RuntimeException listenerStops) {
            throw new Stopped(listenerStops);
        }
    }

    /// Run a conversation with a free worker, killed when its time is over.
    private Outcome withWorker(Conversation conversation) {
        free.acquireUninterruptibly();
        try {
            var worker = worker();
            busy.add(worker);
            try (var deadline = Deadline.start(worker, settings)) {
                var outcome = talk(conversation, worker, deadline);
                keepOrClose(worker, outcome);
                return outcome;
            } finally {
                busy.remove(worker);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no parser process could be started", e);
        } finally {
            free.release();
        }
    }

    private static Outcome talk(Conversation conversation, ParserProcess worker, Deadline deadline) {
        try {
            return conversation.with(worker, deadline);
        } catch (Stopped stopped) {
            worker.close();
            throw stopped.reason;
        } catch (IOException | RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                // Whoever waited was told to stop, so that the end of the conversation says nothing of the document.
                worker.close();
                throw new IllegalStateException("interrupted while a document was read", e);
            }
            return deadline.passed() ? new Outcome.Killed() : new Outcome.Died(false);
        }
    }

    private synchronized ParserProcess worker() throws IOException {
        if (closed) {
            throw new IOException("the parser is closed");
        }
        while (!idle.isEmpty()) {
            var worker = idle.pop();
            if (worker.isAlive()) {
                return worker;
            }
            worker.close();
        }
        return starts.start();
    }

    private synchronized void keepOrClose(ParserProcess worker, Outcome outcome) {
        boolean fit = outcome instanceof Outcome.Answered && worker.isAlive();
        if (fit && !closed && worker.documents() < settings.documents()) {
            idle.push(worker);
        } else {
            worker.close();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(ParserProcess::close);
        idle.clear();
        // One that hangs would outlive this process: it doesn't notice that nobody listens any more.
        busy.forEach(ParserProcess::close);
    }

    /// What is said to a worker and heard from it.
    private interface Conversation {
        Outcome with(ParserProcess worker, Deadline deadline) throws IOException;
    }

    /// How a conversation ended.
    private sealed interface Outcome {
        record Answered(ParsedCv parsed) implements Outcome {}

        record Killed() implements Outcome {}

        record Died(boolean memory) implements Outcome {}
    }

    /// Whoever follows the progress wants no more of it, for example since the reading was cancelled.
    private static final class Stopped extends RuntimeException {
        private final transient RuntimeException reason;

        Stopped(RuntimeException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
