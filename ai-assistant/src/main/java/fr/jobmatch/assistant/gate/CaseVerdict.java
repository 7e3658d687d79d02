package fr.jobmatch.assistant.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.jobmatch.domain.document.GateReport;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The gate's answer as the command line prints it, ready to be written as JSON.
/// @param id of the case, null for a single text
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseVerdict(@Nullable String id, String verdict, List<CaseClaim> claims) {

    /// One claim, its kind in lower case with hyphens.
    public record CaseClaim(
            String text,
            String kind,
            boolean supported,
            @JsonInclude @Nullable String source) {}

    public static CaseVerdict of(@Nullable String id, GateReport report) {
        var claims = report.claims().stream()
                .map(claim -> new CaseClaim(
                        claim.text(),
                        claim.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        claim.supported(),
                        claim.source()))
                .toList();
        return new CaseVerdict(id, report.verdict().name(), claims);
    }
}
