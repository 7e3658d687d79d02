package fr.jobmatch.app.faults;

import fr.jobmatch.app.JobMatchApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.springframework.core.env.Environment;

/// Another replica of the application, in a process of its own, on the database of the application under test.
final class Replica implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// It starts sooner when it looks for no components of pages, which nobody opens there.
    private static final Map<String, String> WORKER_ONLY = Map.of(
            "SERVER_PORT", "0",
            "VAADIN_ALLOWED_PACKAGES", "fr/jobmatch/app/views",
            "SPRING_MAIN_LAZY_INITIALIZATION", "true");

    private static final Map<String, String> DATABASE = Map.of(
            "SPRING_DATASOURCE_URL", "spring.datasource.url",
            "SPRING_DATASOURCE_USERNAME", "spring.datasource.username",
            "SPRING_DATASOURCE_PASSWORD", "spring.datasource.password",
            "SPRING_FLYWAY_URL", "spring.flyway.url",
            "SPRING_FLYWAY_USER", "spring.flyway.user",
            "SPRING_FLYWAY_PASSWORD", "spring.flyway.password");

    private final Process process;
    private final Path log;

    private Replica(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /// Start a replica and wait until it serves.
    static Replica start(Environment application, Map<String, String> settings) throws IOException {
        var log = Files.createTempFile(Path.of("target"), "replica-", ".log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JobMatchApplication.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.putAll(WORKER_ONLY);
        DATABASE.forEach((variable, property) ->
                environment.put(variable, Objects.requireNonNull(application.getProperty(property), property)));
        environment.putAll(settings);
        var replica = new Replica(builder.start(), log);
        try {
            Awaitility.await().atMost(PATIENCE).until(replica::serves);
        } catch (RuntimeException late) {
            replica.close();
            throw late;
        }
        return replica;
    }

    private boolean serves() throws IOException {
        var said = Files.readString(log);
        if (!process.isAlive()) {
            throw new IllegalStateException("the replica ended: " + said);
        }
        return said.contains("Started JobMatchApplication");
    }

    /// Pattern of the name under which it holds tasks.
    String worker() {
        return "%:" + process.pid() + ":%";
    }

    /// Kill it without a word.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Ask it to stop, and return whether it did within the time that a container gets.
    boolean stop(Duration within) throws InterruptedException {
        process.destroy();
        return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(log);
    }
}
