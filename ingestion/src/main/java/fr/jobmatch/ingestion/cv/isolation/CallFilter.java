package fr.jobmatch.ingestion.cv.isolation;

import java.util.ArrayList;
import java.util.List;

/// A seccomp filter as the kernel runs it: instructions of the classic BPF machine (linux/filter.h) over the number,
/// architecture and arguments of each system call (`struct seccomp_data`).
final class CallFilter {

    private static final int LOAD = 0x20;
    private static final int JUMP_IF_EQUAL = 0x15;
    private static final int JUMP_IF_AT_LEAST = 0x35;
    private static final int JUMP_IF_SET = 0x45;
    private static final int RETURN = 0x06;

    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;
    private static final int ARGUMENT_SIZE = 8;

    private static final int ALLOW = 0x7FFF0000;
    private static final int KILL_PROCESS = 0x80000000;
    private static final int FAIL = 0x00050000;
    private static final int NOT_PERMITTED = 1;
    private static final int NOT_THERE = 38;

    private static final int CLONE_THREAD = 0x10000;
    private static final int CLONE3 = 435;
    private static final int X32_CALLS = 0x40000000;

    private final List<Instruction> program = new ArrayList<>();

    /// @param jump how many instructions are skipped when the condition holds
    /// @param otherwise how many are skipped when it doesn't
    record Instruction(int code, int jump, int otherwise, int value) {}

    /// Return a filter that fails these calls, everything that starts a process, and changed limits.
    static List<Instruction> denying(Architecture architecture, List<Integer> calls) {
        var filter = new CallFilter();
        filter.refuseOtherArchitectures(architecture);
        filter.add(LOAD, 0, 0, NUMBER);
        calls.forEach(call -> filter.failing(call, NOT_PERMITTED));
        // Its flags lie in memory, where a filter can't look; the C library then uses clone.
        filter.failing(CLONE3, NOT_THERE);
        filter.onlyThreads(architecture.clone);
        filter.onlyQuestions(architecture.prlimit64);
        filter.add(RETURN, 0, 0, ALLOW);
        return List.copyOf(filter.program);
    }

    private void refuseOtherArchitectures(Architecture architecture) {
        add(LOAD, 0, 0, ARCHITECTURE);
        add(JUMP_IF_EQUAL, 1, 0, architecture.auditNumber);
        add(RETURN, 0, 0, KILL_PROCESS);
        add(LOAD, 0, 0, NUMBER);
        add(JUMP_IF_AT_LEAST, 0, 1, X32_CALLS);
        add(RETURN, 0, 0, FAIL | NOT_THERE);
    }

    private void failing(int call, int error) {
        add(JUMP_IF_EQUAL, 0, 1, call);
        add(RETURN, 0, 0, FAIL | error);
    }

    /// A thread is a clone that shares the process; anything else would be a new process.
    private void onlyThreads(int clone) {
        add(JUMP_IF_EQUAL, 0, 4, clone);
        add(LOAD, 0, 0, FIRST_ARGUMENT);
        add(JUMP_IF_SET, 1, 0, CLONE_THREAD);
        add(RETURN, 0, 0, FAIL | NOT_PERMITTED);
        add(RETURN, 0, 0, ALLOW);
    }

    /// Limits may be asked for, with no new ones given: both halves of the third argument are 0.
    private void onlyQuestions(int prlimit64) {
        int newLimits = FIRST_ARGUMENT + 2 * ARGUMENT_SIZE;
        add(JUMP_IF_EQUAL, 0, 6, prlimit64);
        add(LOAD, 0, 0, newLimits);
        add(JUMP_IF_EQUAL, 0, 3, 0);
        add(LOAD, 0, 0, newLimits + ARGUMENT_SIZE / 2);
        add(JUMP_IF_EQUAL, 0, 1, 0);
        add(RETURN, 0, 0, ALLOW);
        add(RETURN, 0, 0, FAIL | NOT_PERMITTED);
    }

    private void add(int code, int jump, int otherwise, int value) {
        program.add(new Instruction(code, jump, otherwise, value));
    }
}
