package fr.jobmatch.ingestion.cv.isolation;

import java.util.Optional;

/// A processor whose system calls we know by number.
/// @param auditNumber how the kernel names it in a filter, `AUDIT_ARCH_*` of linux/audit.h
/// @param column where its numbers stand in `denied-calls.txt`
enum Architecture {
    X86_64(0xC000003E, 1, 257, 317, 302, 157, 56),
    AARCH64(0xC00000B7, 2, 56, 277, 261, 167, 220);

    final int auditNumber;
    final int column;
    final int openat;
    final int seccomp;
    final int prlimit64;
    final int prctl;
    final int clone;

    Architecture(int auditNumber, int column, int openat, int seccomp, int prlimit64, int prctl, int clone) {
        this.auditNumber = auditNumber;
        this.column = column;
        this.openat = openat;
        this.seccomp = seccomp;
        this.prlimit64 = prlimit64;
        this.prctl = prctl;
        this.clone = clone;
    }

    /// Return the architecture of this machine when it runs Linux.
    static Optional<Architecture> current() {
        if (!System.getProperty("os.name", "").equals("Linux")) {
            return Optional.empty();
        }
        return switch (System.getProperty("os.arch", "")) {
            case "amd64" -> Optional.of(X86_64);
            case "aarch64" -> Optional.of(AARCH64);
            default -> Optional.empty();
        };
    }
}
