package fr.jobmatch.ingestion.cv.isolation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What a JVM that reads documents has to read itself: Java, its class path, fonts and the like.
final class ReadablePaths {

    /// Neither `/etc` nor `/home` nor `/var` as a whole: configuration, data and secrets live there. Of other processes
    /// `/proc` tells nothing here, since their folders aren't below `/proc/self`.
    private static final List<String> SYSTEM = List.of(
            "/lib",
            "/lib64",
            "/usr/lib",
            "/usr/lib64",
            "/usr/share",
            "/usr/local/share/fonts",
            "/etc/ld.so.cache",
            "/etc/fonts",
            "/etc/localtime",
            "/etc/timezone",
            "/proc/self",
            "/proc/meminfo",
            "/proc/cpuinfo",
            "/proc/stat",
            "/proc/cgroups",
            "/proc/filesystems",
            "/proc/sys",
            "/sys/devices/system",
            "/sys/fs/cgroup",
            "/sys/kernel/mm",
            "/dev/urandom",
            "/dev/random",
            "/dev/zero");

    static final List<Path> DEVICES = List.of(Path.of("/dev/null"));

    private ReadablePaths() {}

    static List<Path> of(String javaHome, String classPath) {
        return Stream.of(
                        SYSTEM.stream().map(Path::of),
                        java(Path.of(javaHome)),
                        Arrays.stream(classPath.split(File.pathSeparator)).flatMap(ReadablePaths::entry),
                        System.getenv().values().stream()
                                .filter(value -> value.startsWith("/"))
                                .map(Path::of))
                .flatMap(paths -> paths)
                .distinct()
                .toList();
    }

    /// Distributions keep the configuration of Java elsewhere and link to it.
    private static Stream<Path> java(Path home) {
        return Stream.of(home, home.resolve("conf"), home.resolve("conf/security"), home.resolve("lib/security"))
                .filter(Files::exists)
                .map(ReadablePaths::real);
    }

    /// A jar may name further ones, which Spring Boot puts into a folder beside it.
    private static Stream<Path> entry(String text) {
        var entry = Path.of(text);
        return Files.isRegularFile(entry) ? Stream.of(entry, entry.resolveSibling("lib")) : Stream.of(entry);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException gone) {
            return path;
        }
    }
}
