package fr.jobmatch.ingestion.cv.reading;

import fr.jobmatch.domain.evidence.SourcePosition.PageBox;
import fr.jobmatch.domain.evidence.SourcePosition.ParagraphPath;
import fr.jobmatch.ingestion.cv.layout.Cell;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.ingestion.cv.layout.Style;
import fr.jobmatch.ingestion.cv.layout.Word;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sets the lines of a document without fixed pages on pages of our own, in the order in which they are read, so that a
/// reviewer sees where each field stands. A thin rule shows where a text box, a column or a header begins.
final class SetPages {

    /// In points.
    private static final double MARGIN = 48;

    private static final double BETWEEN_CELLS = 18;
    private static final double BULLET = 12;
    private static final double SMALLEST = 8;
    private static final double LARGEST = 26;
    private static final double MOST_INDENT = 120;
    /// In sizes of the type.
    private static final double LEADING = 1.3;

    private final int dotsPerInch;
    private final int most;
    private final List<BufferedImage> pages = new ArrayList<>();
    private final Map<String, List<PageBox>> places = new LinkedHashMap<>();
    private PaperSheet sheet;
    private double x;
    private double y = MARGIN;
    /// Size of the largest letters of the row, which all of it stands on.
    private double row;

    private SetPages(int dotsPerInch, int most) {
        this.dotsPerInch = dotsPerInch;
        this.most = most;
        sheet = PaperSheet.blank(dotsPerInch);
        pages.add(sheet.picture());
    }

    /// Pictures, and where each paragraph stands on them by its path.
    record Pages(List<BufferedImage> pictures, Map<String, List<PageBox>> places) {}

    /// @param most how many pages are made; what doesn't fit is left out
    static Pages of(List<Line> lines, int dotsPerInch, int most) {
        var set = new SetPages(dotsPerInch, most);
        for (int i = 0; i < lines.size() && set.pages.size() <= most; i++) {
            set.add(lines.get(i), i == 0);
        }
        return new Pages(set.pages.subList(0, Math.min(most, set.pages.size())), set.places);
    }

    private void add(Line line, boolean first) {
        double size = line.cells().stream()
                .mapToDouble(cell -> size(cell.style()))
                .max()
                .orElse(SMALLEST);
        row = size;
        if (!first) {
            y += Math.clamp(line.gap(), 0, 2) * 0.5 * size;
        }
        if (line.startsColumn() && !first) {
            rule();
        }
        double left = MARGIN + Math.clamp(line.left(), 0, MOST_INDENT);
        x = left;
        room(size);
        double top = y;
        if (line.bullet()) {
            draw("•", PaperSheet.letters(size, false, false), Color.BLACK);
            x = left + BULLET;
        }
        int startPage = pages.size();
        double widest = words(line, x);
        y += LEADING * row;
        place(line, left, pages.size() == startPage ? top : MARGIN, widest);
    }

    /// Return where the longest row ends.
    private double words(Line line, double left) {
        double widest = x;
        for (int i = 0; i < line.cells().size(); i++) {
            x += i == 0 ? 0 : BETWEEN_CELLS;
            widest = Math.max(widest, cell(line.cells().get(i), left));
        }
        return widest;
    }

    private double cell(Cell cell, double left) {
        double widest = x;
        for (var word : cell.words()) {
            double size = size(word.style());
            var font =
                    PaperSheet.letters(size, word.style().bold(), word.style().italic());
            double width = width(word, font);
            if (x + width > PaperSheet.WIDTH - MARGIN && x > left) {
                x = left;
                y += LEADING * row;
                row = size;
                room(size);
            }
            draw(word.text(), font, ink(word.style()));
            x += width;
            widest = Math.max(widest, x);
            x += 0.28 * size;
        }
        return widest;
    }

    private double width(Word word, Font font) {
        return font.getStringBounds(word.text(), sheet.pen().getFontRenderContext())
                .getWidth();
    }

    private void draw(String text, Font font, Color ink) {
        sheet.pen().setFont(font);
        sheet.pen().setColor(ink);
        sheet.pen().drawString(text, (float) x, (float) (y + row));
    }

    private void rule() {
        y += 6;
        room(SMALLEST);
        sheet.pen().setColor(Color.LIGHT_GRAY);
        sheet.pen().setStroke(new BasicStroke(0.6f));
        sheet.pen().drawLine((int) MARGIN, (int) y, (int) (PaperSheet.WIDTH - MARGIN), (int) y);
        y += 6;
    }

    /// Turn to a new page where a row of a size does not fit any more.
    private void room(double size) {
        if (y + LEADING * size > PaperSheet.HEIGHT - MARGIN && pages.size() <= most) {
            sheet = PaperSheet.blank(dotsPerInch);
            pages.add(sheet.picture());
            y = MARGIN;
        }
    }

    private void place(Line line, double left, double top, double right) {
        if (line.position() instanceof ParagraphPath(String path) && pages.size() <= most) {
            places.computeIfAbsent(path, unused -> new ArrayList<>())
                    .add(new PageBox(
                            pages.size(),
                            left / PaperSheet.WIDTH,
                            top / PaperSheet.HEIGHT,
                            Math.min(1, (right - left) / PaperSheet.WIDTH),
                            Math.min(1, (y - top) / PaperSheet.HEIGHT)));
        }
    }

    private static double size(Style style) {
        return Math.clamp(style.size(), SMALLEST, LARGEST);
    }

    /// White letters stood on a dark ground that isn't drawn here.
    private static Color ink(Style style) {
        var colour = new Color(style.colour());
        return colour.getRed() + colour.getGreen() + colour.getBlue() > 540 ? Color.DARK_GRAY : colour;
    }
}
