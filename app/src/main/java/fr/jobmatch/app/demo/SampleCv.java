package fr.jobmatch.app.demo;

import fr.jobmatch.app.cvs.CvImports;
import fr.jobmatch.app.tasks.TaskId;
import fr.jobmatch.domain.person.PersonId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/// A CV of an invented person, for whoever wants to look around before showing their own.
@Service
@ConditionalOnProperty("jobmatch.demo")
public class SampleCv {

    private final CvImports imports;

    SampleCv(CvImports imports) {
        this.imports = imports;
    }

    /// Queue its reading, as if the person had dropped it.
    public TaskId importFor(PersonId person) {
        var file = DemoFiles.bytes("cv/cv-exemple.pdf");
        return imports.receive(person, "cv-exemple.pdf", "application/pdf", file, null);
    }
}
