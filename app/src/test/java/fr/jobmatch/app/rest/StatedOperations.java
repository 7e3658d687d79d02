package fr.jobmatch.app.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// The rules of `permissions/operations.txt`.
final class StatedOperations {

    private StatedOperations() {}

    static List<Operation> read() throws IOException {
        var text = new ClassPathResource("permissions/operations.txt").getContentAsString(StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(StatedOperations::parse)
                .toList();
    }

    static List<Operation> read(Access access) throws IOException {
        return read().stream().filter(operation -> operation.access() == access).toList();
    }

    static Operation parse(String line) {
        var words = line.split(" ");
        return new Operation(words[0], words[1], Access.valueOf(words[2]), words.length > 3 ? words[3] : "");
    }

    /// Who may call.
    enum Access {
        ANYONE,
        SIGNED_IN,
        OWN,
        ADMIN
    }

    /// One operation with its rule.
    /// @param scope of personal tokens that may call it; `any` for every one, empty for none
    record Operation(String method, String path, Access access, String scope) {

        String name() {
            return method + " " + path;
        }

        /// Return what kind of thing the path is about, as in `cvs`.
        String area() {
            return path.substring(Api.V1.length() + 1).replaceFirst("/.*", "");
        }
    }
}
