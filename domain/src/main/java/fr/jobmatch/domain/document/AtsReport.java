package fr.jobmatch.domain.document;

import java.util.List;

/// What an applicant tracking system would see in a finished file, read back by our own parser.
/// @param text the plain text in reading order
/// @param checks each field that the draft holds, and whether it was read back
public record AtsReport(String text, List<Check> checks) {

    public AtsReport {
        checks = List.copyOf(checks);
    }

    /// One field of the draft.
    /// @param field name of the field, for example `name` or `work[0].position`
    /// @param found what was read back; empty when nothing was
    public record Check(String field, String expected, String found, boolean ok) {}

    /// Return the share of fields that were read back, 0 to 1; 1 when there was nothing to check.
    public double recovered() {
        return checks.isEmpty() ? 1 : (double) checks.stream().filter(Check::ok).count() / checks.size();
    }
}
