package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Takes a JSON Resume. The first one becomes the profile; a later one is compared with it.
class ResumeImport extends Composite<Upload> {

    /// Longest file, in bytes; a long CV has a hundredth of it.
    private static final int LONGEST = 1024 * 1024;

    private final ProfileLibrary profiles;

    ResumeImport(ProfileLibrary profiles) {
        this.profiles = profiles;
        var choose = new Button(getTranslation("profile.import"));
        choose.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        var upload = getContent();
        upload.addClassName("resume-import");
        upload.setUploadHandler(this::receive);
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.setMaxFileSize(LONGEST);
        upload.setAcceptedFileExtensions(".json");
        upload.addFileRejectedListener(event -> Messages.problem(this, "profile.import.unreadable"));
    }

    private void receive(UploadEvent event) throws IOException {
        var text = new String(event.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
        event.getUI().access(() -> {
            getContent().clearFileList();
            take(text);
        });
    }

    private void take(String text) {
        try {
            var person = CurrentPerson.require();
            var before = profiles.primary(person).map(StoredProfile::id);
            var added = profiles.add(person, null, JsonResume.read(text), Map.of());
            go(before.map(primary -> ProfileNavigation.update(primary, added)).orElse(ProfileNavigation.path(added)));
        } catch (IllegalArgumentException unreadable) {
            Messages.problem(this, "profile.import.unreadable");
        }
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }
}
