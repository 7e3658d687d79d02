package fr.jobmatch.domain.document;

import java.util.List;

/// Port: turns a draft into a DOCX and reads it back.
public interface CvRenderer {

    /// Return the names of the templates for a kind of document, the default first.
    List<String> templates(DocumentKind kind);

    /// Return the finished file.
    /// @throws IllegalArgumentException when there is no such template for this kind of draft
    RenderedDocument render(Draft draft, String template);
}
