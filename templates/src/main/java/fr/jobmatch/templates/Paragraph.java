package fr.jobmatch.templates;

import java.util.List;

/// One paragraph of a document before it becomes XML.
record Paragraph(Style style, List<Span> spans) {

    Paragraph {
        spans = List.copyOf(spans);
    }

    /// A piece of a paragraph.
    sealed interface Span {

        /// Words, in bold where `strong`.
        record Words(String text, boolean strong) implements Span {}

        /// What follows stands at the right margin.
        record ToTheRight() implements Span {}
    }

    static Paragraph of(Style style, String text) {
        return new Paragraph(style, List.of(new Span.Words(text, false)));
    }
}
