package fr.jobmatch.app.views.tokens;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;

/// What the browser extension does, where to get it, and how to install and connect it.
class ExtensionGuide extends Composite<Section> {

    private final Code address = new Code();

    ExtensionGuide() {
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var archive = ExtensionArchive.bytes();
                    return new DownloadResponse(
                            new ByteArrayInputStream(archive),
                            ExtensionArchive.NAME,
                            "application/zip",
                            archive.length);
                }),
                getTranslation("tokens.extension.download"));
        download.addClassNames("button-link");
        var connect = new ListItem(getTranslation("tokens.extension.connect") + " ");
        connect.add(address);
        var steps = new OrderedList();
        Stream.of("unpack", "chromium", "firefox")
                .forEach(step -> steps.add(new ListItem(getTranslation("tokens.extension." + step))));
        steps.add(connect);
        getContent().addClassNames("card", "stacked");
        getContent()
                .add(
                        new H2(getTranslation("tokens.extension")),
                        new Paragraph(getTranslation("tokens.extension.what")),
                        download,
                        steps,
                        new Paragraph(getTranslation("tokens.extension.privacy")));
        addAttachListener(event -> show(event.getUI()));
    }

    /// The browser knows under which address people reach this installation; a proxy may hide it from the server.
    private void show(UI ui) {
        ui.getPage().fetchCurrentURL(url -> {
            boolean usual = url.getPort() < 0 || url.getPort() == url.getDefaultPort();
            address.setText(url.getProtocol() + "://" + url.getHost() + (usual ? "" : ":" + url.getPort()));
        });
    }
}
