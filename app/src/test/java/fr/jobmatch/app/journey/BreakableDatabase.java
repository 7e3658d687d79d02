package fr.jobmatch.app.journey;

import fr.jobmatch.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Puts a door between the application and a database of its own. A closed door looks like a server that is gone, and
/// harms no other test.
final class BreakableDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Set<Socket> OPEN = ConcurrentHashMap.newKeySet();
    private static volatile boolean away;

    static void goAway() throws IOException {
        away = true;
        for (var socket : OPEN) {
            socket.close();
        }
        OPEN.clear();
    }

    static void comeBack() {
        away = false;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase.another().ifPresent(database -> {
            var server = URI.create(database.url().substring("jdbc:".length()));
            var url = "jdbc:postgresql://127.0.0.1:" + open(server) + server.getPath();
            TestPropertyValues.of(
                            "spring.datasource.url=" + url,
                            "spring.datasource.username=" + database.appUser(),
                            "spring.datasource.password=" + database.appPassword(),
                            "spring.flyway.url=" + database.url(),
                            "spring.flyway.user=" + database.ownerUser(),
                            "spring.flyway.password=" + database.ownerPassword())
                    .applyTo(context);
        });
    }

    private static int open(URI server) {
        try {
            var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> letIn(door, server));
            return door.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void letIn(ServerSocket door, URI server) {
        while (true) {
            try {
                var caller = door.accept();
                if (away) {
                    caller.close();
                    continue;
                }
                var callee = new Socket(server.getHost(), server.getPort());
                OPEN.add(caller);
                OPEN.add(callee);
                Thread.ofVirtual().start(() -> copy(caller, callee));
                Thread.ofVirtual().start(() -> copy(callee, caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            // The other side hears of it when its socket closes.
        }
    }
}
