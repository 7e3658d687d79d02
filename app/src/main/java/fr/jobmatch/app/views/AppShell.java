package fr.jobmatch.app.views;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/// What every page has: the theme, our tokens, and a channel for progress from the server.
/// Events travel over HTTP and only updates over the socket, so that the security filters see every event.
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "favicon.svg");
        settings.addMetaTag("description", "JobMatch");
    }
}
