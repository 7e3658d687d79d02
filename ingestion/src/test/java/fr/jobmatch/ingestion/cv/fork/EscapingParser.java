package fr.jobmatch.ingestion.cv.fork;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.cv.isolation.Barrier;
import fr.jobmatch.ingestion.cv.isolation.IsolatedStart;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A parser process taken over by its document: the document says what it tries, the answer how that went.
final class EscapingParser {

    private EscapingParser() {}

    public static void main(String[] args) throws IOException {
        var out = new DataOutputStream(System.out);
        var in = new DataInputStream(System.in);
        var barriers = Barrier.text(IsolatedStart.complete());
        new Frame(Frame.READY, barriers.getBytes(StandardCharsets.UTF_8)).write(out);
        while (true) {
            var order = new String(Frame.read(in).payload(), StandardCharsets.UTF_8).split(" ", 2);
            new Frame(Frame.RESULT, ParsedCvJson.write(answer(outcome(order[0], order[1])))).write(out);
        }
    }

    private static String outcome(String act, String object) {
        try {
            act(act, object);
            return "succeeded";
        } catch (IOException | RuntimeException | LinkageError denied) {
            return "failed: " + denied.getClass().getSimpleName();
        }
    }

    private static void act(String act, String object) throws IOException {
        switch (act) {
            case "connect" -> connect(Integer.parseInt(object));
            case "read" -> Files.readAllBytes(Path.of(object));
            case "list" -> Files.list(Path.of(object)).close();
            case "write" -> Files.writeString(Path.of(object), "was here");
            case "run" -> new ProcessBuilder(object).start();
            case "kill" ->
                ProcessHandle.of(Long.parseLong(object)).orElseThrow().destroyForcibly();
            case "fill" -> fill(Path.of("filler"), Long.parseLong(object));
            default -> throw new IllegalArgumentException(act);
        }
    }

    private static void kill(long process) throws IOException {
        if (!ProcessHandle.of(process).orElseThrow().destroyForcibly()) {
            throw new IOException("still alive");
        }
    }

    private static void connect(int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
        }
    }

    private static void fill(Path file, long bytes) throws IOException {
        var block = new byte[1024 * 1024];
        try (var out = Files.newOutputStream(file)) {
            for (long written = 0; written < bytes; written += block.length) {
                out.write(block);
            }
        }
    }

    private static ParsedCv answer(String text) {
        return new ParsedCv.Readable(Profile.empty(), Map.of(), false, List.of(), text);
    }
}
