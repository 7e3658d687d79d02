package fr.jobmatch.app.recovery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A mail server for one message (RFC 5321, as far as a sender needs it).
final class MailServer implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CompletableFuture<String> message = new CompletableFuture<>();

    MailServer() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    /// Return the message as it came, headers and text.
    String received() {
        return message.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private void serve() {
        try (var sender = server.accept();
                var in = new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.UTF_8));
                var out = sender.getOutputStream()) {
            say(out, "220 ready");
            for (var line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                if (line.equals("DATA")) {
                    say(out, "354 go on");
                    message.complete(text(in));
                }
                say(out, "250 ok");
            }
            say(out, "221 bye");
        } catch (IOException failed) {
            message.completeExceptionally(failed);
        }
    }

    private static String text(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append("\r\n");
        }
        return text.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
