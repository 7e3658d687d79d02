package fr.jobmatch.app.rest.models;

import fr.jobmatch.app.models.SecondReadings;
import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.IdempotencyKey;
import fr.jobmatch.app.rest.profiles.OwnProfiles;
import fr.jobmatch.app.rest.tasks.TaskAnswers;
import fr.jobmatch.app.rest.tasks.TaskBody;
import fr.jobmatch.app.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/profiles/{id}/second-reading")
@Tag(name = "profiles", description = "Profiles")
class SecondReadingController {

    private final SecondReadings readings;
    private final OwnProfiles profiles;
    private final TaskAnswers answers;

    SecondReadingController(SecondReadings readings, OwnProfiles profiles, TaskAnswers answers) {
        this.readings = readings;
        this.profiles = profiles;
        this.answers = answers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Have the CV behind a profile read a second time by the model",
            description = "Needs a model and, when it runs outside this installation, one's consent.")
    ResponseEntity<TaskBody> readAgain(
            @PathVariable String id,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String idempotencyKey,
            Locale language) {
        var profile = profiles.require(id);
        var key = IdempotencyKey.within("second-readings", idempotencyKey);
        return answers.accepted(readings.order(CurrentPerson.require(), profile.id(), key), language);
    }
}
