package fr.jobmatch.templates;

import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.Draft;
import fr.jobmatch.domain.document.LetterDraft;
import fr.jobmatch.domain.profile.Basics;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docx4j.docProps.core.ObjectFactory;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.DocPropsCorePart;

/// What a file says about itself: a title and the candidate as its author, nobody and nothing else.
record DocumentProperties(String title, String author) {

    static DocumentProperties of(Draft draft) {
        return switch (draft) {
            case CvDraft cv -> of("CV", cv.contact());
            case LetterDraft letter ->
                of(Headings.isEnglish(letter.language()) ? "Cover letter" : "Lettre de motivation", letter.sender());
        };
    }

    private static DocumentProperties of(String kind, Basics person) {
        var title = Stream.of(kind, person.name()).filter(Objects::nonNull).collect(Collectors.joining(" – "));
        return new DocumentProperties(title, person.name() == null ? "" : person.name());
    }

    DocPropsCorePart toPart(Locale language) throws InvalidFormatException {
        var properties = new ObjectFactory().createCoreProperties();
        properties.setCreator(literal(author));
        properties.setTitle(new org.docx4j.docProps.core.dc.elements.ObjectFactory().createTitle(literal(title)));
        properties.setLanguage(literal(Headings.isEnglish(language) ? "en-GB" : "fr-FR"));
        var part = new DocPropsCorePart();
        part.setJaxbElement(properties);
        return part;
    }

    private static SimpleLiteral literal(String text) {
        var literal = new SimpleLiteral();
        literal.getContent().add(InertText.of(text));
        return literal;
    }
}
