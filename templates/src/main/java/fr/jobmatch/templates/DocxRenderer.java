package fr.jobmatch.templates;

import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvRenderer;
import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.domain.document.DocumentReader;
import fr.jobmatch.domain.document.Draft;
import fr.jobmatch.domain.document.LetterDraft;
import fr.jobmatch.domain.document.RenderedDocument;
import java.util.List;

/// Lays drafts out as DOCX and reads every file back before handing it over.
public final class DocxRenderer implements CvRenderer {

    private final DocumentReader reader;

    /// @param reader our own parser, which sees the file as a recruiter's software would
    public DocxRenderer(DocumentReader reader) {
        this.reader = reader;
    }

    @Override
    public List<String> templates(DocumentKind kind) {
        return Template.names(kind);
    }

    @Override
    public RenderedDocument render(Draft draft, String template) {
        var bytes = WithOwnClassLoader.call(() -> write(draft, template));
        return new RenderedDocument(FileNames.of(draft), bytes, ReadBack.of(draft, reader.read(bytes)));
    }

    private static byte[] write(Draft draft, String template) {
        var properties = DocumentProperties.of(draft);
        return switch (draft) {
            case CvDraft cv ->
                new DocxWriter()
                        .write(CvLayout.of(cv), Template.of(DocumentKind.CV, template), cv.language(), properties);
            case LetterDraft letter ->
                new DocxWriter()
                        .write(
                                LetterLayout.of(letter),
                                Template.of(DocumentKind.LETTER, template),
                                letter.language(),
                                properties);
        };
    }
}
