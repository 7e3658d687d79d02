package fr.jobmatch.app.rest.profiles;

import fr.jobmatch.ingestion.library.StoredProfile;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A profile as a list shows it; its content is the JSON Resume under its own address.
/// @param label the headline
/// @param cv the file that it was read from
record ProfileBody(
        UUID id,
        @Nullable String name,
        @Nullable String label,
        @Nullable UUID cv,
        boolean primary,
        int version,
        Instant changedAt) {

    static ProfileBody of(StoredProfile stored) {
        var basics = stored.profile().basics();
        var cv = stored.cv();
        return new ProfileBody(
                stored.id().value(),
                basics.name(),
                basics.label(),
                cv == null ? null : cv.value(),
                stored.primary(),
                stored.version(),
                stored.changedAt());
    }
}
