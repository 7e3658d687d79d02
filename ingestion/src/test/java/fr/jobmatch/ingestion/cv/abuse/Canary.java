package fr.jobmatch.ingestion.cv.abuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/// A server that nobody should ever talk to; it counts who does.
final class Canary implements AutoCloseable {

    private final ServerSocket server;
    private final AtomicInteger hits = new AtomicInteger();

    Canary() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::count);
    }

    private void count() {
        while (!server.isClosed()) {
            try (var visitor = server.accept()) {
                hits.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/canary";
    }

    int hits() {
        return hits.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
