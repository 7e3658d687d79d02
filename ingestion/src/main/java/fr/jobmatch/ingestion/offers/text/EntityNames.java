package fr.jobmatch.ingestion.offers.text;

import java.util.HashMap;
import java.util.Map;

/// The named HTML entities of Latin letters and common punctuation. Latin-1 names stand in code point order.
final class EntityNames {

    private static final String LATIN_1 = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg"
            + " macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
            + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml"
            + " ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
            + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
            + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("euro", "€"),
            Map.entry("oelig", "œ"),
            Map.entry("OElig", "Œ"),
            Map.entry("Yuml", "Ÿ"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("sbquo", "‚"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("bdquo", "„"),
            Map.entry("lsaquo", "‹"),
            Map.entry("rsaquo", "›"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("trade", "™"),
            Map.entry("rarr", "→"),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("thinsp", " "),
            Map.entry("zwj", ""),
            Map.entry("zwnj", ""));

    private EntityNames() {}

    static Map<String, String> all() {
        var names = new HashMap<>(OTHERS);
        char character = '\u00A0';
        for (var name : LATIN_1.split(" ")) {
            names.put(name, String.valueOf(character++));
        }
        return names;
    }
}
