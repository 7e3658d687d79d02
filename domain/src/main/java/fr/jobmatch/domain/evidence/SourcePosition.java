package fr.jobmatch.domain.evidence;

/// A place in a document that a value was read from.
public sealed interface SourcePosition {

    /// A rectangle on a page; the origin is the top left corner of the page as it is shown.
    /// @param page page number, from 1
    /// @param x left edge as a share of the page's width, 0 to 1
    /// @param y top edge as a share of the page's height, 0 to 1
    /// @param width width as a share of the page's width, 0 to 1
    /// @param height height as a share of the page's height, 0 to 1
    record PageBox(int page, double x, double y, double width, double height) implements SourcePosition {}

    /// A paragraph of a document without fixed pages, for example `body/p[4]` or `body/tbl[0]/tr[1]/tc[0]/p[2]` in a
    /// DOCX.
    record ParagraphPath(String path) implements SourcePosition {}
}
