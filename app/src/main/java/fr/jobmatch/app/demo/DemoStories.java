package fr.jobmatch.app.demo;

import fr.jobmatch.app.cvs.CvImports;
import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.app.demo.DemoPeople.DemoPerson;
import fr.jobmatch.app.matches.PreferencesJson;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Brings each of the demo's candidates to a stage of their own: a profile from a file that was read, or one that is
/// complete; documents that are approved or wait for review; a file that could not be read.
@Component
class DemoStories {

    private final ProfileLibrary profiles;
    private final CvImports imports;
    private final DemoTasks tasks;
    private final DemoDocuments documents;

    DemoStories(ProfileLibrary profiles, CvImports imports, DemoTasks tasks, DemoDocuments documents) {
        this.profiles = profiles;
        this.imports = imports;
        this.tasks = tasks;
        this.documents = documents;
    }

    void tell(DemoPerson person) {
        if (person.story().path("profile").isString()) {
            var id = person.account().id();
            PersonScope.runAs(id, () -> tell(id, person.story()));
        }
    }

    /// A machine without text recognition reads no scan; the profile then comes complete.
    private void tell(PersonId person, JsonNode story) {
        if (story.path("cv").isString()) {
            read(person, story.path("cv").asString());
        }
        var profile = profiles.primary(person).map(read -> read.id()).orElseGet(() -> write(person, story));
        profiles.prefer(profile, PreferencesJson.read(story.path("preferences")));
        story.path("documents").forEach(wanted -> documents.write(person, profile, wanted));
    }

    private void read(PersonId person, String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        tasks.await(imports.receive(person, name, "application/pdf", DemoFiles.bytes(path), null));
    }

    /// Return the profile, which has an earlier version and a later CV where the story tells of one.
    private ProfileId write(PersonId person, JsonNode story) {
        var profile = story.path("profile").asString();
        if (!story.path("earlier").isString()) {
            return profiles.add(person, null, resume(profile), Map.of());
        }
        var id = profiles.add(person, null, resume(story.path("earlier").asString()), Map.of());
        profiles.change(id, 1, resume(profile), Map.of());
        profiles.add(person, null, resume(story.path("later").asString()), Map.of());
        return id;
    }

    private static Profile resume(String path) {
        return JsonResume.read(DemoFiles.text(path));
    }
}
