package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/// Gives a profile away as JSON Resume, which other tools read.
class ResumeExport extends Composite<Anchor> {

    ResumeExport(Profile profile) {
        var resume = JsonResume.write(profile).getBytes(StandardCharsets.UTF_8);
        getContent()
                .setHref(DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(resume), "resume.json", "application/json", resume.length)));
        getContent().setText(getTranslation("profile.export"));
        getContent().addClassName("button-link");
    }
}
