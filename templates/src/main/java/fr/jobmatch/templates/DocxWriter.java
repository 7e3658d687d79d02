package fr.jobmatch.templates;

import fr.jobmatch.templates.Paragraph.Span;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.Document;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Styles;

/// Writes paragraphs as a DOCX of A4 pages: styles, numbering and language, nothing that a reader could trip over.
final class DocxWriter {

    /// Lengths in twentieths of a point: A4, margins of 2 cm at the sides and 1.7 cm above and below.
    private static final long PAGE_WIDTH = 11906;
    private static final long PAGE_HEIGHT = 16838;
    private static final long SIDE_MARGIN = 1134;
    private static final long END_MARGIN = 964;

    private final ObjectFactory xml = Context.getWmlObjectFactory();

    /// Return the bytes of the file; the same paragraphs always give the same bytes.
    byte[] write(List<Paragraph> paragraphs, Template template, Locale language, DocumentProperties properties) {
        try {
            var main = new MainDocumentPart();
            main.setJaxbElement(document(paragraphs));
            var docx = new WordprocessingMLPackage();
            docx.addTargetPart(main);
            addStyles(main, template, language);
            add(main, new NumberingDefinitionsPart(), "numbering.xml");
            add(main, new DocumentSettingsPart(), "settings.xml");
            docx.addTargetPart(properties.toPart(language));
            var bytes = new ByteArrayOutputStream();
            docx.save(bytes);
            return StableZip.of(bytes.toByteArray());
        } catch (Docx4JException | JAXBException e) {
            throw new IllegalStateException("the document could not be written", e);
        }
    }

    private Document document(List<Paragraph> paragraphs) {
        var document = xml.createDocument();
        var body = xml.createBody();
        paragraphs.forEach(paragraph -> body.getContent().add(written(paragraph)));
        body.setSectPr(page());
        document.setBody(body);
        return document;
    }

    private P written(Paragraph paragraph) {
        var properties = xml.createPPr();
        var style = xml.createPPrBasePStyle();
        style.setVal(paragraph.style().id());
        properties.setPStyle(style);
        var written = xml.createP();
        written.setPPr(properties);
        paragraph.spans().forEach(span -> written.getContent().add(run(span)));
        return written;
    }

    private R run(Span span) {
        var run = xml.createR();
        switch (span) {
            case Span.Words words -> {
                if (words.strong()) {
                    run.setRPr(strong());
                }
                var text = xml.createText();
                text.setValue(InertText.of(words.text()));
                text.setSpace("preserve");
                run.getContent().add(text);
            }
            case Span.ToTheRight _ -> run.getContent().add(xml.createRTab());
        }
        return run;
    }

    private RPr strong() {
        var style = xml.createRStyle();
        style.setVal("Strong");
        var properties = xml.createRPr();
        properties.setRStyle(style);
        return properties;
    }

    private SectPr page() {
        var size = xml.createSectPrPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        size.setOrient(STPageOrientation.PORTRAIT);
        var margins = xml.createSectPrPgMar();
        margins.setLeft(BigInteger.valueOf(SIDE_MARGIN));
        margins.setRight(BigInteger.valueOf(SIDE_MARGIN));
        margins.setTop(BigInteger.valueOf(END_MARGIN));
        margins.setBottom(BigInteger.valueOf(END_MARGIN));
        var section = xml.createSectPr();
        section.setPgSz(size);
        section.setPgMar(margins);
        return section;
    }

    private void addStyles(MainDocumentPart main, Template template, Locale language)
            throws Docx4JException, JAXBException {
        Styles styles =
                add(main, new StyleDefinitionsPart(), template.stylesFile()).getContents();
        CTLanguage tag = xml.createCTLanguage();
        tag.setVal(Headings.isEnglish(language) ? "en-GB" : "fr-FR");
        styles.getDocDefaults().getRPrDefault().getRPr().setLang(tag);
    }

    private static <T extends JaxbXmlPart<?>> T add(MainDocumentPart main, T part, String file)
            throws Docx4JException, JAXBException {
        main.addTargetPart(part);
        try (var stream = Resources.open(file)) {
            part.unmarshal(stream);
            return part;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
