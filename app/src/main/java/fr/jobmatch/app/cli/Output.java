package fr.jobmatch.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/// Standard output: UTF-8 whatever the locale says, since other programs read it.
final class Output {

    private static final int BUFFER = 1 << 16;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Output() {}

    static PrintStream lines() {
        var buffered = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        return new PrintStream(buffered, false, StandardCharsets.UTF_8);
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
