package fr.jobmatch.app.rest.models;

import fr.jobmatch.app.models.ModelConsents;
import fr.jobmatch.app.models.ModelConsents.Consent;
import fr.jobmatch.app.models.ModelPurpose;
import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/me/consents")
@Tag(name = "me", description = "One's own account")
class ConsentsController {

    private final ModelConsents consents;

    ConsentsController(ModelConsents consents) {
        this.consents = consents;
    }

    @GetMapping
    @Operation(summary = "Return what one agreed to send to models outside this installation")
    List<Consent> listConsents() {
        return consents.of(CurrentPerson.require());
    }

    @PutMapping
    @Operation(summary = "Agree to send texts to a model for one purpose, or withdraw that")
    List<Consent> changeConsent(@Valid @RequestBody ConsentChange body) {
        var person = CurrentPerson.require();
        if (body.given()) {
            consents.give(person, body.provider(), body.purpose());
        } else {
            consents.withdraw(person, body.provider(), body.purpose());
        }
        return listConsents();
    }

    /// @param provider the host that the model runs on
    record ConsentChange(
            @NotBlank @Size(max = 255) String provider,
            @NotNull ModelPurpose purpose,
            @NotNull Boolean given) {}
}
