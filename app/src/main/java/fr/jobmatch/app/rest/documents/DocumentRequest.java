package fr.jobmatch.app.rest.documents;

import fr.jobmatch.domain.document.DocumentKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants written.
/// @param level 1 (conservative) to 4 (creative)
/// @param template name of a template; the default one when absent
/// @param language `fr` or `en`; French when absent
/// @param profile id of a profile; the primary one when absent
record DocumentRequest(
        @NotNull UUID offerId,
        @NotNull DocumentKind kind,
        @Min(1) @Max(4) int level,
        @Nullable String template,
        @Nullable @Pattern(regexp = "fr|en") String language,
        @Nullable String profile) {}
