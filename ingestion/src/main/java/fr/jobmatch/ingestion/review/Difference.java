package fr.jobmatch.ingestion.review;

/// One point in which two profiles differ.
/// @param section JSON Resume name of the section, such as `work`
/// @param mine index of the entry in the first profile; -1 when only the other one has it
/// @param theirs index of the entry in the other profile; -1 when only the first one has it
/// @param field name of the field, as in `position` or `location.city`; empty for the whole entry
/// @param title what the entry is called, for people; empty where the section has one entry
/// @param before the first profile's words; empty for none
/// @param after the other profile's words; empty for none
public record Difference(
        String section, int mine, int theirs, String field, String title, String before, String after) {

    /// Return whether only the other profile has it.
    public boolean added() {
        return before.isEmpty();
    }

    /// Return whether only the first profile has it.
    public boolean missing() {
        return after.isEmpty();
    }
}
