package fr.jobmatch.app.views.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.Command;

/// Short messages at the edge of the page.
public final class Messages {

    private static final int SHORT = 4000;
    private static final int UNDO = 8000;

    private Messages() {}

    /// Say that something was done.
    public static void done(Component view, String key, Object... arguments) {
        Notification.show(view.getTranslation(key, arguments), SHORT, Notification.Position.BOTTOM_CENTER);
    }

    /// Say that something was not possible, why, and what to do.
    public static void problem(Component view, String key, Object... arguments) {
        var message = new Notification(view.getTranslation(key, arguments), UNDO, Notification.Position.BOTTOM_CENTER);
        message.addThemeVariants(NotificationVariant.WARNING);
        message.setAssertive(true);
        message.open();
    }

    /// Say that something was done at once, and offer to undo it for eight seconds.
    public static void undoable(Component view, String key, Command undo) {
        var message = new Notification();
        message.setDuration(UNDO);
        message.setPosition(Notification.Position.BOTTOM_CENTER);
        var button = new Button(view.getTranslation("undo"), event -> {
            undo.execute();
            message.close();
        });
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        message.add(new Span(view.getTranslation(key)), button);
        message.open();
    }
}
