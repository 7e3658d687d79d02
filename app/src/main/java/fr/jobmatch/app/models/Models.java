package fr.jobmatch.app.models;

import fr.jobmatch.domain.extraction.ProfileExtractor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The models of this installation, if any.
public final class Models {

    private final @Nullable ModelInUse inUse;
    private final @Nullable ProfileExtractor extractor;

    Models(@Nullable ModelInUse inUse, @Nullable ProfileExtractor extractor) {
        this.inUse = inUse;
        this.extractor = extractor;
    }

    /// Return the chat model; empty when every model is off.
    public Optional<ModelInUse> chat() {
        return Optional.ofNullable(inUse);
    }

    Optional<ProfileExtractor> extractor() {
        return Optional.ofNullable(extractor);
    }
}
