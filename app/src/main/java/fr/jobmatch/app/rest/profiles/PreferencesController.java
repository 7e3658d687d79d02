package fr.jobmatch.app.rest.profiles;

import fr.jobmatch.app.matches.PreferencesJson;
import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.InvalidRequest;
import fr.jobmatch.domain.match.Preferences;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping(Api.V1 + "/profiles/{id}/preferences")
@Tag(name = "profiles")
class PreferencesController {

    private final ProfileLibrary library;
    private final OwnProfiles own;

    PreferencesController(ProfileLibrary library, OwnProfiles own) {
        this.library = library;
        this.own = own;
    }

    @GetMapping
    @Operation(summary = "Return what is looked for with a profile")
    PreferencesBody getPreferences(@PathVariable String id) {
        return PreferencesBody.of(library.preferences(own.require(id).id()));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Say what is looked for with a profile; what is absent is no preference")
    PreferencesBody changePreferences(@PathVariable String id, @RequestBody ObjectNode body) {
        var profile = own.require(id);
        var refusals = library.preferences(profile.id()).refusals();
        library.prefer(profile.id(), read(body).withRefusals(refusals));
        return PreferencesBody.of(library.preferences(profile.id()));
    }

    private static Preferences read(ObjectNode body) {
        try {
            return PreferencesJson.read(body.toString());
        } catch (IllegalArgumentException invalid) {
            throw new InvalidRequest(Objects.requireNonNullElse(invalid.getMessage(), "preferences"));
        }
    }
}
