package fr.jobmatch.ingestion.cv.isolation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Gives up rights and then becomes the program that is named, which so has them in none of its threads.
public final class IsolatedStart {

    /// Barriers that stand before the program starts, as {@link Barrier#text} writes them.
    private static final String PROPERTY = "jobmatch.isolation";

    /// Bytes that one file may have. Native libraries are unpacked, pages are drawn: none comes near.
    static final long LONGEST_FILE = 64L * 1024 * 1024;

    private IsolatedStart() {}

    /// Return the command that starts a Java program isolated; the command itself where this system can't.
    /// @param java the program, its options and arguments
    /// @param directory the only place that it may write to
    public static List<String> of(List<String> java, String classPath, Path directory) {
        if (Architecture.current().isEmpty()) {
            return java;
        }
        var command = new ArrayList<String>();
        command.add(java.getFirst());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.addAll(List.of("-Xmx32m", "--enable-native-access=ALL-UNNAMED", "-cp", classPath));
        command.addAll(List.of(IsolatedStart.class.getName(), directory.toString()));
        command.addAll(java);
        return command;
    }

    /// Raise the remaining barriers in the program itself, which Java couldn't have started behind.
    /// @return all that hold now
    public static Set<Barrier> complete() {
        var barriers = EnumSet.noneOf(Barrier.class);
        barriers.addAll(Barrier.of(System.getProperty(PROPERTY, "")));
        if (DeniedCalls.install()) {
            barriers.addAll(List.of(Barrier.NETWORK, Barrier.PROCESSES));
        }
        return barriers;
    }

    /// @param arguments the directory to write to, then the command
    public static void main(String[] arguments) throws IOException {
        var command = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        var barriers = Architecture.current()
                .map(architecture -> giveUp(architecture, Path.of(arguments[0])))
                .orElse(Set.of());
        command.add(1, "-D" + PROPERTY + "=" + Barrier.text(barriers));
        Kernel.become(command);
    }

    private static Set<Barrier> giveUp(Architecture architecture, Path directory) {
        var barriers = EnumSet.noneOf(Barrier.class);
        if (Privileges.limitFiles(architecture, LONGEST_FILE)) {
            barriers.add(Barrier.FILE_SIZE);
        }
        var readable = ReadablePaths.of(System.getProperty("java.home"), System.getProperty("java.class.path"));
        var writable = new ArrayList<>(ReadablePaths.DEVICES);
        writable.add(directory);
        if (Privileges.giveUp(architecture) && Landlock.allowOnly(architecture, readable, writable)) {
            barriers.add(Barrier.FILES);
        }
        return barriers;
    }
}
