package fr.jobmatch.matching.embedding;

import java.util.List;

/// The numbers of a trained model: one row for each known feature, one row for each occupation.
/// @param name changes with the numbers
/// @param dimension length of a row
/// @param features hashes of the known features, ascending
/// @param featureRows rows of whole numbers from -7 to 7, two in a byte, the first in the high half
/// @param featureScales what a quantised value of each row is worth
/// @param occupations the occupations that the model tells apart
/// @param occupationRows rows of bytes, one after the other
/// @param occupationScales what a quantised value of each row is worth
/// @param names the official job names of the occupations
public record WorkModel(
        String name,
        int dimension,
        int[] features,
        byte[] featureRows,
        float[] featureScales,
        List<Occupation> occupations,
        byte[] occupationRows,
        float[] occupationScales,
        OfficialNames names) {

    public WorkModel {
        if (featureRows.length != features.length * dimension / 2
                || featureScales.length != features.length
                || occupationRows.length != occupations.size() * dimension
                || occupationScales.length != occupations.size()) {
            throw new IllegalArgumentException("the parts of the model don't fit together");
        }
        occupations = List.copyOf(occupations);
    }

    /// Add a feature's row, times a weight, to a vector; nothing for a negative row.
    void add(float[] vector, int row, float weight) {
        if (row < 0 || weight == 0) {
            return;
        }
        float scale = featureScales[row] * weight;
        int at = row * dimension / 2;
        for (int d = 0; d < dimension; d += 2, at++) {
            vector[d] += scale * (featureRows[at] >> 4);
            vector[d + 1] += scale * ((byte) (featureRows[at] << 4) >> 4);
        }
    }

    /// An occupation that the model knows.
    /// @param code of ROME 4.0
    /// @param wider the older, wider code that it came from; its own when it is one
    /// @param isRecent whether the code is so new that many recorded offers still carry the wider one
    public record Occupation(String code, String label, String wider, boolean isRecent) {}
}
