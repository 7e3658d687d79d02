package fr.jobmatch.lexicon.licences;

/// A licence to drive or operate.
/// @param code normal form, for example `PERMIS_B`, `CACES_R489_3`, `FIMO_MARCHANDISES`
/// @param label its usual name in French
public record Permit(String code, String label) {}
