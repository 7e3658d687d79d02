package fr.jobmatch.ingestion.cv.isolation;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;

/// Asks the kernel through the C library, without a native library of our own.
final class Kernel {

    private static final Linker LINKER = Linker.nativeLinker();

    private static final MethodHandle CALL = function(
            "syscall",
            FunctionDescriptor.of(
                    JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
            Linker.Option.firstVariadicArg(1));

    private Kernel() {}

    /// Make a system call with up to six arguments.
    /// @return its result, below 0 when the kernel refused
    static long call(int number, long... arguments) {
        var all = new long[6];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        try {
            return (long) CALL.invokeExact((long) number, all[0], all[1], all[2], all[3], all[4], all[5]);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Become another program; returns only by failing.
    static void become(List<String> command) throws IOException {
        var exec = function("execv", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
        try (var arena = Arena.ofConfined()) {
            var words = arena.allocate(ADDRESS, command.size() + 1L);
            for (int i = 0; i < command.size(); i++) {
                words.setAtIndex(ADDRESS, i, arena.allocateFrom(command.get(i)));
            }
            words.setAtIndex(ADDRESS, command.size(), MemorySegment.NULL);
            var unused = (int) exec.invokeExact(words.getAtIndex(ADDRESS, 0), words);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
        throw new IOException("can't start " + command.getFirst());
    }

    private static MethodHandle function(String name, FunctionDescriptor signature, Linker.Option... options) {
        var address = LINKER.defaultLookup()
                .find(name)
                .orElseThrow(() -> new IllegalStateException("the C library has no " + name));
        return LINKER.downcallHandle(address, signature, options);
    }
}
