package fr.jobmatch.app.models;

import fr.jobmatch.domain.extraction.PageTranscriber;
import fr.jobmatch.domain.extraction.ProfileExtractor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The models of this installation, if any.
public final class Models {

    private final @Nullable ModelInUse inUse;
    private final @Nullable ProfileExtractor extractor;

    private final @Nullable PageTranscriber transcriber;

    Models(@Nullable ModelInUse inUse, @Nullable ProfileExtractor extractor, @Nullable PageTranscriber transcriber) {
        this.inUse = inUse;
        this.extractor = extractor;
        this.transcriber = transcriber;
    }

    /// Return the chat model; empty when every model is off.
    public Optional<ModelInUse> chat() {
        return Optional.ofNullable(inUse);
    }

    Optional<ProfileExtractor> extractor() {
        return Optional.ofNullable(extractor);
    }

    /// Return the model that looks at scanned pages; empty unless the settings say that it sees pictures.
    Optional<PageTranscriber> transcriber() {
        return Optional.ofNullable(transcriber);
    }
}
