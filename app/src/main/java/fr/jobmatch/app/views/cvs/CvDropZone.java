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
import fr.jobmatch.app.cvs.TooManyUploads;
import fr.jobmatch.app.cvs.UploadGate;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.views.components.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// One big place to drop a CV. What is a CV is decided by its bytes, later; here only its size counts.
class CvDropZone extends Composite<Upload> {

    private static final String[] EXTENSIONS = {
        ".pdf", ".docx", ".odt", ".rtf", ".txt", ".xml", ".jpg", ".jpeg", ".png", ".tif", ".tiff"
    };

    private static final int BLOCK = 64 * 1024;

    private final transient UploadGate gate;
    private final transient SerializableConsumer<DroppedFile> receiver;

    CvDropZone(UploadGate gate, SerializableConsumer<DroppedFile> receiver) {
        this.gate = gate;
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
        try (var pass = gate.enter(CurrentPerson.require())) {
            spooled(event);
        } catch (TooManyUploads refused) {
            event.getUI().access(() -> Messages.problem(this, "cvs.busy"));
        }
    }

    /// A slow sender occupies a file, not the memory.
    private void spooled(UploadEvent event) throws IOException {
        var spool = Files.createTempFile("jobmatch-upload-", null);
        try {
            try (var out = Files.newOutputStream(spool)) {
                copy(event.getInputStream(), out);
            }
            gate.holding(() -> handOver(event, spool));
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        var block = new byte[BLOCK];
        int left = CvImports.MAX_SIZE + 1;
        for (int read = in.read(block); read > 0 && left > 0; read = in.read(block)) {
            out.write(block, 0, Math.min(read, left));
            left -= read;
        }
    }

    private boolean handOver(UploadEvent event, Path spool) {
        var file = new DroppedFile(
                Objects.requireNonNullElse(event.getFileName(), ""),
                Objects.requireNonNullElse(event.getContentType(), "application/octet-stream"),
                bytes(spool));
        event.getUI().accessSynchronously(() -> {
            receiver.accept(file);
            getContent().clearFileList();
        });
        return true;
    }

    private static byte[] bytes(Path spool) {
        try {
            return Files.readAllBytes(spool);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
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
