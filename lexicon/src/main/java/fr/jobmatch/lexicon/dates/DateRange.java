package fr.jobmatch.lexicon.dates;

import fr.jobmatch.domain.profile.PartialDate;
import org.jspecify.annotations.Nullable;

/// A period, or a single point in time, that stands in a text.
/// @param to null while the period runs
/// @param single whether the text gives one date only; then both ends are that date
/// @param start offset of the first character
/// @param end offset after the last character
public record DateRange(PartialDate from, @Nullable PartialDate to, boolean single, int start, int end) {

    /// Return whether the period still runs.
    public boolean running() {
        return to == null;
    }
}
