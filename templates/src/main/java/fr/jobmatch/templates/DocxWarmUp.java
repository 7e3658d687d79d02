package fr.jobmatch.templates;

import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.domain.profile.Basics;
import java.util.List;
import java.util.Locale;

/// Loads what the first document needs, since the start of JAXB dominates it.
public final class DocxWarmUp {

    private DocxWarmUp() {}

    /// Write an empty document in the background.
    public static void start() {
        Thread.ofPlatform().daemon().name("docx-warm-up").start(DocxWarmUp::run);
    }

    static void run() {
        var empty = new CvDraft(Locale.FRANCE, Basics.empty(), null, List.of());
        var template =
                Template.of(DocumentKind.CV, Template.names(DocumentKind.CV).getFirst());
        WithOwnClassLoader.call(() ->
                new DocxWriter().write(CvLayout.of(empty), template, empty.language(), DocumentProperties.of(empty)));
    }
}
