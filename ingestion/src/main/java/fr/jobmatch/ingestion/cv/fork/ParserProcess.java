package fr.jobmatch.ingestion.cv.fork;

import fr.jobmatch.ingestion.cv.isolation.Barrier;
import fr.jobmatch.ingestion.cv.isolation.IsolatedStart;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// One parser process with its own empty directory, and none of this process's environment but what text recognition
/// needs.
final class ParserProcess implements AutoCloseable {

    private static final Set<String> PASSED_ON = Set.of("TESSDATA_PREFIX", "LANG", "LC_ALL");

    private final Path directory;
    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Set<Barrier> barriers;
    private int documents;

    /// @param isolated whether to start it behind barriers; without, only those hold that it raises itself
    ParserProcess(ForkSettings settings, boolean isolated) throws IOException {
        directory = Files.createTempDirectory("jobmatch-parser-");
        var java = command(settings, directory);
        var builder = new ProcessBuilder(isolated ? IsolatedStart.of(java, classPath(), directory) : java)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        restrict(builder.environment());
        process = builder.start();
        in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        barriers = awaitStart();
    }

    /// A process that can't even start is no fault of the document that it was started for.
    private Set<Barrier> awaitStart() throws IOException {
        try {
            var greeting = receive();
            if (greeting.kind() != Frame.READY) {
                throw new IOException("unexpected greeting");
            }
            return Barrier.of(new String(greeting.payload(), StandardCharsets.UTF_8));
        } catch (IOException notStarted) {
            close();
            throw new IOException("the parser process ends before it is ready", notStarted);
        }
    }

    private static void restrict(Map<String, String> environment) {
        environment.keySet().retainAll(PASSED_ON);
        // Tesseract's own threads only get in each other's way on pages as small as a CV's.
        environment.put("OMP_THREAD_LIMIT", "1");
    }

    private static List<String> command(ForkSettings settings, Path directory) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + directory,
                "-Duser.home=" + directory,
                "-Dpdfbox.fontcache=" + directory,
                "-Dfile.encoding=UTF-8",
                "-Djava.net.useSystemProxies=false",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath()));
        command.addAll(settings.mainClass());
        return command;
    }

    /// The child starts in a directory of its own, where a relative entry would lead nowhere.
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    void send(Frame frame) throws IOException {
        documents++;
        frame.write(out);
    }

    Frame receive() throws IOException {
        return Frame.read(in);
    }

    Set<Barrier> barriers() {
        return barriers;
    }

    /// Return whether the process wrote more than it may.
    boolean exceeds(long bytes) {
        try (var files = Files.walk(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum() > bytes;
        } catch (IOException | UncheckedIOException beingRemoved) {
            return false;
        }
    }

    int documents() {
        return documents;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Kill the process and all that it started, and remove its directory.
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor();
            remove();
        } catch (IOException leftForTheSystem) {
            directory.toFile().deleteOnExit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void remove() throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
