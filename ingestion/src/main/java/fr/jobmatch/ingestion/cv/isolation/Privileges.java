package fr.jobmatch.ingestion.cv.isolation;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;

/// Rights that a process gives up, never to have them again.
final class Privileges {

    private static final int NO_NEW_PRIVILEGES = 38;
    private static final int FILE_SIZE = 1;
    private static final int CORE_SIZE = 4;

    private Privileges() {}

    /// No program that this process becomes will have more rights than it has; the kernel asks for that first.
    static boolean giveUp(Architecture architecture) {
        return Kernel.call(architecture.prctl, NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0;
    }

    /// @param longest bytes that one file may have
    static boolean limitFiles(Architecture architecture, long longest) {
        return limit(architecture, FILE_SIZE, longest) && limit(architecture, CORE_SIZE, 0);
    }

    private static boolean limit(Architecture architecture, int resource, long value) {
        try (var arena = Arena.ofConfined()) {
            var limits = arena.allocateFrom(JAVA_LONG, value, value);
            return Kernel.call(architecture.prlimit64, 0, resource, limits.address(), 0) == 0;
        }
    }
}
