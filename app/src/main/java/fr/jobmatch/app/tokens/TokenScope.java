package fr.jobmatch.app.tokens;

import java.util.Arrays;
import java.util.Optional;

/// What a personal token may be used for; it opens nothing else.
public enum TokenScope {
    /// Add offers to one's own, look at what would be added, and take them back.
    OFFERS_IMPORT("offers:import"),
    /// Search and read offers.
    OFFERS_READ("offers:read");

    private final String code;

    TokenScope(String code) {
        this.code = code;
    }

    /// Return the name that programs and the database know.
    public String code() {
        return code;
    }

    /// Return the authority of a caller whose token has this scope.
    public String authority() {
        return "SCOPE_" + code;
    }

    public static Optional<TokenScope> of(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }
}
