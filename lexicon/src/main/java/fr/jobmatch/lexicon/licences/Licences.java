package fr.jobmatch.lexicon.licences;

import fr.jobmatch.lexicon.text.Rows;
import fr.jobmatch.lexicon.text.TokenisedText;
import fr.jobmatch.lexicon.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Recognises licences and knows which include which: CE includes C, C includes B.
public final class Licences {

    private static final Vocabulary<Permit> NAMES = new Vocabulary<>();
    private static final Map<String, Permit> BY_CODE = new HashMap<>();
    private static final Map<String, List<String>> INCLUDED = new HashMap<>();

    static {
        for (var row : Rows.of("licences/licences.txt")) {
            var permit = new Permit(row.get(0), row.get(1));
            BY_CODE.put(permit.code(), permit);
            if (DrivingLicences.find(permit.label()).isEmpty()) {
                NAMES.add(permit.label(), permit);
            }
            Rows.values(Rows.cell(row, 2)).forEach(name -> NAMES.add(name, permit));
        }
        Rows.of("licences/included.txt").forEach(row -> INCLUDED.put(row.get(0), Rows.values(row.get(1))));
    }

    private Licences() {}

    /// Return the licences that a text names, in order; `permis B, C et CE` names three.
    public static List<LicenceMention> find(CharSequence words) {
        var text = TokenisedText.of(words);
        var found = new ArrayList<LicenceMention>();
        var folded = text.folded();
        if (folded.contains("permis") || folded.contains("licen")) {
            found.addAll(DrivingLicences.find(text.toString()));
        }
        if (folded.contains("caces")
                || folded.contains("r4")
                || folded.contains("r.4")
                || folded.contains("r 4")
                || folded.contains("r3")) {
            found.addAll(Caces.find(text.toString()));
        }
        if (text.anyWord(ElectricalClearances::mayOpen)) {
            found.addAll(ElectricalClearances.find(text.toString()));
        }
        NAMES.find(text).stream()
                .filter(hit ->
                        found.stream().noneMatch(other -> other.start() < hit.end() && hit.start() < other.end()))
                .toList()
                .forEach(hit -> found.add(new LicenceMention(hit.value(), hit.start(), hit.end())));
        var codes = new LinkedHashSet<String>();
        return found.stream()
                .sorted(Comparator.comparingInt(LicenceMention::start))
                .filter(mention -> codes.add(mention.licence().code() + "@" + mention.start()))
                .toList();
    }

    /// Return the first licence that a text names.
    public static Optional<Permit> exact(CharSequence text) {
        return find(text).stream().map(LicenceMention::licence).findFirst();
    }

    /// Return the label of a licence; the code itself when it is unknown.
    public static String label(String code) {
        var permit = BY_CODE.get(code);
        return permit == null ? code.replace('_', ' ') : permit.label();
    }

    /// Return the codes that the holder of a licence also holds, the licence itself among them.
    public static Set<String> covered(String code) {
        var covered = new LinkedHashSet<String>();
        cover(code, covered);
        return covered;
    }

    /// Return whether one of the licences held is, or includes, the one asked for.
    public static boolean covers(Iterable<String> held, String asked) {
        for (var code : held) {
            if (covered(code).contains(asked)) {
                return true;
            }
        }
        return false;
    }

    private static void cover(String code, Set<String> covered) {
        if (!covered.add(code)) {
            return;
        }
        INCLUDED.getOrDefault(code, List.of()).forEach(included -> cover(included, covered));
        int last = code.lastIndexOf('_');
        if (code.startsWith("CACES_") && last > 0) {
            cover(code.substring(0, last), covered);
        }
    }
}
