package fr.jobmatch.app.views.profile;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import java.util.Optional;

/// The profile that an address asks for; without one, the primary.
final class AskedProfile {

    private AskedProfile() {}

    static Optional<StoredProfile> of(BeforeEnterEvent event, ProfileLibrary profiles) {
        return event.getRouteParameters().get("profile").isPresent()
                ? named("profile", event, profiles)
                : profiles.primary(CurrentPerson.require());
    }

    /// @param parameter of the address
    static Optional<StoredProfile> named(String parameter, BeforeEnterEvent event, ProfileLibrary profiles) {
        return event.getRouteParameters()
                .get(parameter)
                .flatMap(AskedProfile::id)
                .flatMap(profiles::find);
    }

    private static Optional<ProfileId> id(String text) {
        try {
            return Optional.of(ProfileId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
