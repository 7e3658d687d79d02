package fr.jobmatch.ingestion.cv.office;

import fr.jobmatch.lexicon.text.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The named styles of a DOCX, as far as they tell headings and lists.
final class DocxStyles {

    private static final Pattern HEADING = Pattern.compile("(?:heading|titre|uberschrift)\\s*(\\d)");

    private final Map<String, Look> looks = new HashMap<>();
    private double usualSize = 11;

    /// @param size in points; 0 when the style doesn't say
    /// @param level outline level from 1; 0 for none
    record Look(
            @Nullable String basedOn, double size, boolean bold, boolean italic, int colour, int level, boolean list) {}

    static DocxStyles read(byte @Nullable [] part) {
        var styles = new DocxStyles();
        if (part != null) {
            var xml = Xml.open(part);
            while (xml.next()) {
                if (xml.isStart("docDefaults")) {
                    styles.defaults(xml);
                } else if (xml.isStart("style")) {
                    styles.style(xml);
                }
            }
        }
        return styles;
    }

    double usualSize() {
        return usualSize;
    }

    /// Return a style with what it takes from those it's based on.
    Look look(@Nullable String id) {
        return look(id, 0);
    }

    private Look look(@Nullable String id, int depth) {
        var own = id == null ? null : looks.get(id);
        if (own == null || depth > 10) {
            return new Look(null, usualSize, false, false, 0, 0, false);
        }
        var base = look(own.basedOn, depth + 1);
        return new Look(
                null,
                own.size > 0 ? own.size : base.size,
                own.bold || base.bold,
                own.italic || base.italic,
                own.colour != 0 ? own.colour : base.colour,
                own.level > 0 ? own.level : base.level,
                own.list || base.list);
    }

    private void defaults(Xml xml) {
        while (xml.next() && !xml.isEnd("docDefaults")) {
            if (xml.isStart("sz")) {
                usualSize = halfPoints(xml.attribute("val"), usualSize);
            }
        }
    }

    private void style(Xml xml) {
        var id = xml.attribute("styleId");
        var read = new Reading();
        while (xml.next() && !xml.isEnd("style")) {
            if (xml.isStart()) {
                read.take(xml);
            }
        }
        if (id != null) {
            looks.put(id, read.look());
        }
    }

    static double halfPoints(@Nullable String value, double otherwise) {
        return value != null && value.matches("\\d{1,4}") ? Integer.parseInt(value) / 2.0 : otherwise;
    }

    static boolean on(@Nullable String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("none"));
    }

    static int colour(@Nullable String value) {
        return value != null && value.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(value, 16) : 0;
    }

    private static final class Reading {
        private @Nullable String basedOn;
        private double size;
        private boolean bold;
        private boolean italic;
        private int colour;
        private int level;
        private boolean list;

        void take(Xml xml) {
            var value = xml.attribute("val");
            switch (xml.name()) {
                case "name" -> named(Folding.fold(value == null ? "" : value));
                case "basedOn" -> basedOn = value;
                case "sz" -> size = halfPoints(value, 0);
                case "b" -> bold = on(value);
                case "i" -> italic = on(value);
                case "color" -> colour = colour(value);
                case "numPr" -> list = level == 0;
                case "outlineLvl" -> level = value != null && value.matches("[0-8]") ? Integer.parseInt(value) + 1 : 0;
                default -> {}
            }
        }

        private void named(String name) {
            var heading = HEADING.matcher(name);
            if (heading.matches()) {
                level = Integer.parseInt(heading.group(1));
            }
            list |= name.startsWith("list bullet") || name.startsWith("liste a puces");
        }

        Look look() {
            return new Look(basedOn, size, bold, italic, colour, level, list);
        }
    }
}
