package fr.jobmatch.ingestion.cv.pdf;

import fr.jobmatch.ingestion.cv.detection.Limits;
import fr.jobmatch.ingestion.cv.layout.Style;
import fr.jobmatch.lexicon.text.Folding;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Collects the glyphs of one page in drawing order, with colour and weight; icons are left out.
final class GlyphCollector extends PDFTextStripper {

    private static final Pattern ICON_FONT = Pattern.compile(
            "(?i).*(?:awesome|icon|material|glyphs|fontello|entypo|ionic|feather|academicons|marvosym).*");
    private static final Pattern BOLD =
            Pattern.compile("(?i).*(?:bold|black|heavy|semib|demi|cmbx|sfbx|-bd|extrab|medi\\b).*");
    private static final Pattern ITALIC = Pattern.compile("(?i).*(?:italic|oblique|slanted|cmti|sfti|-it\\b).*");
    private static final String LIST_SIGNS = "\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf02d";

    private final List<Glyph> glyphs = new ArrayList<>();

    private GlyphCollector() {
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    /// Return the glyphs of a page, numbered from 1.
    static List<Glyph> collect(PDDocument document, int page) throws IOException {
        var collector = new GlyphCollector();
        collector.setStartPage(page);
        collector.setEndPage(page);
        collector.writeText(document, Writer.nullWriter());
        return collector.glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (position.getDir() != 0 || glyphs.size() > Limits.CHARACTERS) {
            return;
        }
        var font = name(position.getFont());
        var text = clean(position.getUnicode());
        if (text.isEmpty() || (ICON_FONT.matcher(font).matches() && !text.isBlank())) {
            return;
        }
        double left = position.getXDirAdj();
        var glyph = new Glyph(
                text,
                left,
                left + position.getWidthDirAdj(),
                position.getYDirAdj(),
                style(position, font),
                font,
                invisible());
        if (glyphs.isEmpty() || !glyphs.getLast().sameAs(glyph)) {
            glyphs.add(glyph);
        }
    }

    private boolean invisible() {
        var mode = getGraphicsState().getTextState().getRenderingMode();
        return mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    }

    private Style style(TextPosition position, String font) {
        var descriptor = position.getFont().getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        boolean stroked = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
        return new Style(
                size(position),
                heavy || stroked || BOLD.matcher(font).matches(),
                ITALIC.matcher(font).matches(),
                colour());
    }

    /// The font size as it's seen: PDFBox's own figure leaves out the scale of the page's drawing.
    private static double size(TextPosition position) {
        double seen = Math.abs(position.getTextMatrix().getScalingFactorY());
        return Math.round(Math.clamp(seen, 0.1, 500) * 10) / 10.0;
    }

    private int colour() {
        try {
            return getGraphicsState().getNonStrokingColor().toRGB() & 0xFFFFFF;
        } catch (IOException | RuntimeException unknownColourSpace) {
            return 0;
        }
    }

    private static String name(PDFont font) {
        var name = font == null ? null : font.getName();
        return name == null ? "" : name;
    }

    private static String clean(@Nullable String unicode) {
        if (unicode == null) {
            return "";
        }
        var kept = new StringBuilder();
        Normalizer.normalize(unicode, Normalizer.Form.NFC).codePoints().forEach(codePoint -> {
            if (shows(codePoint)) {
                kept.appendCodePoint(Character.isSpaceChar(codePoint) ? ' ' : codePoint);
            }
        });
        return ligaturesOpened(kept.toString());
    }

    private static boolean shows(int codePoint) {
        int type = Character.getType(codePoint);
        return (type != Character.PRIVATE_USE || LIST_SIGNS.indexOf(codePoint) >= 0)
                && type != Character.CONTROL
                && codePoint != 0xFFFD
                && (codePoint == 0x00AD || !Folding.isInvisible(codePoint));
    }

    private static String ligaturesOpened(String text) {
        if (text.codePoints().noneMatch(codePoint -> codePoint >= 0xFB00 && codePoint <= 0xFB06)) {
            return text;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
