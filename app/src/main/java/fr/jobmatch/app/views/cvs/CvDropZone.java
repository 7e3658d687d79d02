package fr.jobmatch.app.views.cvs;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import fr.jobmatch.app.cvs.CvImports;
import fr.jobmatch.app.views.components.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/// One big place to drop a CV. What is a CV is decided by its bytes, later; here only its size counts.
class CvDropZone extends Composite<Upload> {

    private static final String[] EXTENSIONS = {
        ".pdf", ".docx", ".odt", ".rtf", ".txt", ".xml", ".jpg", ".jpeg", ".png", ".tif", ".tiff"
    };

    private final transient SerializableConsumer<DroppedFile> receiver;

    CvDropZone(SerializableConsumer<DroppedFile> receiver) {
        this.receiver = receiver;
        var upload = getContent();
        upload.addClassName("drop-zone");
        upload.setUploadHandler(this::receive);
        upload.setMaxFileSize(CvImports.MAX_SIZE);
        upload.setAcceptedFileExtensions(EXTENSIONS);
        upload.setDropLabel(new Span(getTranslation("cvs.drop")));
        var choose = new Button(getTranslation("cvs.choose"));
        choose.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        upload.setUploadButton(choose);
        upload.setI18n(texts());
        upload.addFileRejectedListener(event -> Messages.problem(this, "cvs.rejected"));
    }

    /// Reads no more than a CV may weigh, whatever the sender announced; one byte more tells that there is more.
    private void receive(UploadEvent event) throws IOException {
        var content = event.getInputStream().readNBytes(CvImports.MAX_SIZE + 1);
        var file = new DroppedFile(
                Objects.requireNonNullElse(event.getFileName(), ""),
                Objects.requireNonNullElse(event.getContentType(), "application/octet-stream"),
                content);
        event.getUI().access(() -> {
            receiver.accept(file);
            getContent().clearFileList();
        });
    }

    private UploadI18N texts() {
        var uploading = new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("cvs.upload.connecting"))
                        .setProcessing(getTranslation("cvs.upload.processing"))
                        .setStalled(getTranslation("cvs.upload.stalled"))
                        .setHeld(getTranslation("cvs.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("cvs.upload.remaining"))
                        .setUnknown(getTranslation("cvs.upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("cvs.upload.failed"))
                        .setUnexpectedServerError(getTranslation("cvs.upload.failed"))
                        .setForbidden(getTranslation("cvs.upload.failed")));
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(getTranslation("cvs.choose"))
                        .setMany(getTranslation("cvs.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("cvs.drop"))
                        .setMany(getTranslation("cvs.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("cv.unreadable.too_large"))
                        .setIncorrectFileType(getTranslation("cv.unreadable.unsupported"))
                        .setTooManyFiles(getTranslation("cvs.rejected")))
                .setUploading(uploading)
                .setUnits(List.of(getTranslation("units.bytes").split(" ")));
    }

    /// A file as it arrived.
    record DroppedFile(String name, String mediaType, byte[] content) {}
}
