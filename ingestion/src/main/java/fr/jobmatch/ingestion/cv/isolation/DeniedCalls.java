package fr.jobmatch.ingestion.cv.isolation;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import fr.jobmatch.ingestion.cv.isolation.CallFilter.Instruction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Takes from all threads of this process, for good, the system calls that reading a document never needs (seccomp).
final class DeniedCalls {

    private static final int SET_FILTER = 1;
    private static final int FOR_ALL_THREADS = 1;
    private static final int INSTRUCTION_SIZE = 8;

    private DeniedCalls() {}

    /// Deny the network, other processes and doors into the kernel.
    /// @return whether the kernel does so
    static boolean install() {
        return Architecture.current()
                .map(architecture -> Privileges.giveUp(architecture)
                        && install(architecture, CallFilter.denying(architecture, numbers(architecture))))
                .orElse(false);
    }

    private static boolean install(Architecture architecture, List<Instruction> filter) {
        try (var arena = Arena.ofConfined()) {
            var program = arena.allocate((long) filter.size() * INSTRUCTION_SIZE, JAVA_LONG.byteAlignment());
            for (int i = 0; i < filter.size(); i++) {
                write(program.asSlice((long) i * INSTRUCTION_SIZE, INSTRUCTION_SIZE), filter.get(i));
            }
            var description = arena.allocate(16, JAVA_LONG.byteAlignment());
            description.set(JAVA_SHORT, 0, (short) filter.size());
            description.set(JAVA_LONG, 8, program.address());
            return Kernel.call(architecture.seccomp, SET_FILTER, FOR_ALL_THREADS, description.address()) == 0;
        }
    }

    private static void write(MemorySegment at, Instruction instruction) {
        at.set(JAVA_SHORT, 0, (short) instruction.code());
        at.set(JAVA_BYTE, 2, (byte) instruction.jump());
        at.set(JAVA_BYTE, 3, (byte) instruction.otherwise());
        at.set(JAVA_INT, 4, instruction.value());
    }

    static List<Integer> numbers(Architecture architecture) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DeniedCalls.class.getResourceAsStream("denied-calls.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ")[architecture.column])
                    .filter(number -> !number.equals("-"))
                    .map(Integer::valueOf)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
