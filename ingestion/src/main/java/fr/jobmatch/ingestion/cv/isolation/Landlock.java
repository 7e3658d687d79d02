package fr.jobmatch.ingestion.cv.isolation;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/// Shuts all files but a few, with the kernel's Landlock (linux/landlock.h; in Linux since 5.13). Holds for the calling
/// thread and everything that it starts or becomes.
final class Landlock {

    private static final int CREATE_RULESET = 444;
    private static final int ADD_RULE = 445;
    private static final int RESTRICT_SELF = 446;
    private static final int VERSION_QUESTION = 1;
    private static final int PATH_BENEATH = 1;

    private static final long EXECUTE = 1;
    private static final long WRITE_FILE = 1 << 1;
    private static final long READ_FILE = 1 << 2;
    private static final long READ_DIR = 1 << 3;
    private static final long TRUNCATE = 1 << 14;
    private static final long FIRST_RIGHTS = (1 << 13) - 1;
    private static final long READ = EXECUTE | READ_FILE | READ_DIR;
    private static final long ON_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE;

    private static final int AT_WORKING_DIRECTORY = -100;
    private static final int O_PATH = 0x200000 | 0x80000;

    private final Architecture architecture;
    private final long rights;
    private final int rules;

    private Landlock(Architecture architecture, long rights, int rules) {
        this.architecture = architecture;
        this.rights = rights;
        this.rules = rules;
    }

    /// Shut everything but these paths and what is below them.
    /// @return whether the kernel does so
    static boolean allowOnly(Architecture architecture, Collection<Path> readable, Collection<Path> writable) {
        long version = Kernel.call(CREATE_RULESET, 0, 0, VERSION_QUESTION);
        if (version < 1) {
            return false;
        }
        long rights = rights(version);
        int rules = create(version, rights);
        if (rules < 0) {
            return false;
        }
        var landlock = new Landlock(architecture, rights, rules);
        readable.forEach(path -> landlock.allow(path, READ));
        writable.forEach(path -> landlock.allow(path, rights & ~EXECUTE));
        return Kernel.call(RESTRICT_SELF, rules, 0) == 0;
    }

    /// Later versions know more rights: moving between folders, truncating, control of devices.
    private static long rights(long version) {
        long rights = FIRST_RIGHTS;
        if (version >= 2) {
            rights |= 1 << 13;
        }
        if (version >= 3) {
            rights |= TRUNCATE;
        }
        if (version >= 5) {
            rights |= 1 << 15;
        }
        return rights;
    }

    /// The attribute grew with the versions: rights on files, TCP (bind and connect), signals and abstract sockets.
    private static int create(long version, long rights) {
        try (var arena = Arena.ofConfined()) {
            var attribute = arena.allocate(JAVA_LONG, 3);
            attribute.setAtIndex(JAVA_LONG, 0, rights);
            attribute.setAtIndex(JAVA_LONG, 1, version >= 4 ? 0b11 : 0);
            attribute.setAtIndex(JAVA_LONG, 2, version >= 6 ? 0b11 : 0);
            long size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
            return (int) Kernel.call(CREATE_RULESET, attribute.address(), size, 0);
        }
    }

    /// What isn't there needs no permission.
    private void allow(Path path, long wanted) {
        if (!Files.exists(path)) {
            return;
        }
        try (var arena = Arena.ofConfined()) {
            var name = arena.allocateFrom(path.toString());
            long file = Kernel.call(architecture.openat, AT_WORKING_DIRECTORY, name.address(), O_PATH);
            if (file >= 0) {
                var rule = arena.allocate(16);
                rule.set(ValueLayout.JAVA_LONG, 0, wanted & rights & (Files.isDirectory(path) ? rights : ON_FILES));
                rule.set(ValueLayout.JAVA_INT, 8, (int) file);
                Kernel.call(ADD_RULE, rules, PATH_BENEATH, rule.address(), 0);
            }
        }
    }
}
