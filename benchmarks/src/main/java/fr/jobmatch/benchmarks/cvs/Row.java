package fr.jobmatch.benchmarks.cvs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One printed line of an entry.
/// @param margin what stands in a column of its own on the left, null for none
/// @param right what stands at the right edge, null for none
record Row(
        @Nullable String margin, List<Span> spans, @Nullable String right) {

    enum Weight {
        BOLD,
        ITALIC,
        PLAIN,
        FAINT
    }

    record Span(Weight weight, String text) {}

    static Row of(Span... spans) {
        return new Row(null, List.of(spans), null);
    }

    Row right(@Nullable String text) {
        return new Row(margin, spans, text);
    }

    Row margin(@Nullable String text) {
        return new Row(text == null ? "" : text, spans, right);
    }

    static Span bold(String text) {
        return new Span(Weight.BOLD, text);
    }

    static Span italic(String text) {
        return new Span(Weight.ITALIC, text);
    }

    static Span plain(String text) {
        return new Span(Weight.PLAIN, text);
    }

    static Span faint(String text) {
        return new Span(Weight.FAINT, text);
    }
}
