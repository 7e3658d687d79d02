package fr.jobmatch.app.views.access;

import com.vaadin.flow.component.html.Paragraph;

/// What a form answers, said aloud by screen readers; hidden until there is something to say.
class FormMessage extends Paragraph {

    FormMessage() {
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void problem(String text) {
        show(text, "form-error");
    }

    void done(String text) {
        show(text, "form-done");
    }

    private void show(String text, String className) {
        setText(text);
        setClassName(className);
        setVisible(true);
    }
}
