package fr.jobmatch.app.views.offers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import fr.jobmatch.ingestion.offers.capture.Capture;
import fr.jobmatch.ingestion.offers.capture.OfferCapture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where an offer is pasted, as text or as the source of its page, or dropped as the saved page.
class OfferPasteForm extends Composite<Div> {

    private static final int LARGEST_FILE = 4 << 20;

    private final TextArea text = new TextArea();
    private final TextField url = new TextField();
    private final transient SerializableConsumer<Capture> captured;

    OfferPasteForm(SerializableConsumer<Capture> captured) {
        this.captured = captured;
        text.setLabel(getTranslation("add-offer.text"));
        text.setMinRows(8);
        text.setMaxRows(16);
        text.setWidthFull();
        url.setLabel(getTranslation("add-offer.url"));
        url.setHelperText(getTranslation("add-offer.url.help"));
        url.setWidthFull();
        var read = new Button(getTranslation("add-offer.read"), event -> read(text.getValue()));
        read.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getContent().addClassNames("card", "form-card");
        getContent().add(text, upload(), url, read);
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setAcceptedFileExtensions(".html", ".htm", ".txt");
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setUploadButton(new Button(getTranslation("add-offer.file")));
        upload.setDropLabel(new Span(getTranslation("add-offer.drop")));
        upload.addFileRejectedListener(event -> captured.accept(new Capture.Nothing(Capture.Reason.TOO_LARGE)));
        return upload;
    }

    private void receive(UploadEvent event) throws IOException {
        var content = new String(event.getInputStream().readNBytes(LARGEST_FILE), StandardCharsets.UTF_8);
        event.getUI().access(() -> read(content));
    }

    /// The source of a page begins with a mark; nobody writes an offer so.
    private void read(String content) {
        boolean isPage = content.stripLeading().startsWith("<");
        captured.accept(isPage ? OfferCapture.page(content, address()) : OfferCapture.text(content, address()));
    }

    private @Nullable String address() {
        return url.getValue().isBlank() ? null : url.getValue().strip();
    }
}
