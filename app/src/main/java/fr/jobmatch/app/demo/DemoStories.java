package fr.jobmatch.app.demo;

import fr.jobmatch.app.cvs.CvImports;
import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.app.demo.DemoPeople.DemoPerson;
import fr.jobmatch.app.matches.PreferencesJson;
import fr.jobmatch.domain.person.PersonId;
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
        var profile = profiles.primary(person)
                .map(read -> read.id())
                .orElseGet(() -> add(person, story.path("profile").asString()));
        profiles.prefer(profile, PreferencesJson.read(story.path("preferences")));
        story.path("documents").forEach(wanted -> documents.write(person, profile, wanted));
    }

    private void read(PersonId person, String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        tasks.await(imports.receive(person, name, "application/pdf", DemoFiles.bytes(path), null));
    }

    private ProfileId add(PersonId person, String path) {
        return profiles.add(person, null, JsonResume.read(DemoFiles.text(path)), Map.of());
    }
}
