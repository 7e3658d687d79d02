package fr.jobmatch.app.rest.profiles;

import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.InvalidRequest;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.rest.PageBody;
import fr.jobmatch.app.rest.Paging;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import fr.jobmatch.ingestion.resume.JsonResume;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping(Api.V1 + "/profiles")
@Tag(name = "profiles", description = "Profiles as JSON Resume; `primary` stands for the id of the one used by default")
class ProfilesController {

    private final ProfileLibrary library;
    private final OwnProfiles own;

    ProfilesController(ProfileLibrary library, OwnProfiles own) {
        this.library = library;
        this.own = own;
    }

    @GetMapping
    @Operation(summary = "Return one's profiles, the last changed first")
    PageBody<ProfileBody> listProfiles(@Valid @ParameterObject Paging paging) {
        return paging.of(library.of(CurrentPerson.require()), ProfileBody::of);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a profile from a JSON Resume")
    ResponseEntity<ProfileBody> addProfile(@RequestBody ObjectNode resume) {
        var id = library.add(CurrentPerson.require(), null, read(resume), Map.of());
        var stored = library.find(id).orElseThrow(NotFound::new);
        return ResponseEntity.created(Api.at("profiles", id))
                .eTag(ProfileVersion.tag(stored))
                .body(ProfileBody.of(stored));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Return a profile as JSON Resume; its version is the entity tag")
    ResponseEntity<ObjectNode> getProfile(@PathVariable String id) {
        return resume(own.require(id));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Replace what a profile says; with If-Match only if nobody changed it meanwhile")
    ResponseEntity<ObjectNode> changeProfile(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode resume) {
        var present = own.require(id);
        library.confirm(present.id(), ProfileVersion.expected(ifMatch, present), read(resume));
        return resume(library.find(present.id()).orElseThrow(NotFound::new));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a profile; the last changed of the others becomes primary")
    void deleteProfile(@PathVariable String id) {
        library.delete(own.require(id).id());
    }

    private static ResponseEntity<ObjectNode> resume(StoredProfile stored) {
        return ResponseEntity.ok().eTag(ProfileVersion.tag(stored)).body(JsonResume.toNode(stored.profile()));
    }

    private static Profile read(ObjectNode resume) {
        try {
            return JsonResume.read(resume.toString());
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidRequest("resume");
        }
    }
}
