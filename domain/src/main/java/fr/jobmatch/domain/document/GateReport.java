package fr.jobmatch.domain.document;

import java.util.List;

/// What the fact gate says of a text.
public record GateReport(Verdict verdict, List<Claim> claims) {

    public GateReport {
        claims = List.copyOf(claims);
    }

    /// The gate's decision; a text without any checkable claim is NOT_CHECKED, never PASS.
    public enum Verdict {
        PASS,
        BLOCK,
        NOT_CHECKED
    }

    public List<Claim> unsupported() {
        return claims.stream().filter(claim -> !claim.supported()).toList();
    }
}
