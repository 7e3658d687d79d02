package fr.jobmatch.matching.embedding;

/// An occupation that a text may speak of.
/// @param code of ROME 4.0
/// @param label official name
/// @param p probability, 0 to 1, four decimals
public record OccupationGuess(String code, String label, double p) {
    private static final double DECIMALS = 1e4;

    static OccupationGuess of(WorkModel.Occupation occupation, float probability) {
        return new OccupationGuess(
                occupation.code(), occupation.label(), Math.round(probability * DECIMALS) / DECIMALS);
    }
}
