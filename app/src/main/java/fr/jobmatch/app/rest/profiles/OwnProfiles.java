package fr.jobmatch.app.rest.profiles;

import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds a profile of whoever makes the request, by its id or as `primary`.
@Component
public class OwnProfiles {

    /// The profile used by default.
    public static final String PRIMARY = "primary";

    private final ProfileLibrary library;

    OwnProfiles(ProfileLibrary library) {
        this.library = library;
    }

    /// Return a profile.
    /// @throws NotFound when there is none, or it is somebody else's
    public StoredProfile require(String idOrAlias) {
        var person = CurrentPerson.require();
        var found = idOrAlias.equals(PRIMARY)
                ? library.primary(person)
                : id(idOrAlias).flatMap(library::find);
        return found.filter(profile -> profile.person().equals(person)).orElseThrow(NotFound::new);
    }

    private static Optional<ProfileId> id(String text) {
        try {
            return Optional.of(ProfileId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
