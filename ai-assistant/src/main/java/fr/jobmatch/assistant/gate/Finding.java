package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.document.Claim;
import org.jspecify.annotations.Nullable;

/// A claim found in a text under check.
/// @param start offset of its first character in the folded text
/// @param end offset after its last character in the folded text
/// @param source what supports it, null when nothing does
record Finding(
        int start, int end, Claim.Kind kind, @Nullable String source) {

    boolean supported() {
        return source != null;
    }
}
