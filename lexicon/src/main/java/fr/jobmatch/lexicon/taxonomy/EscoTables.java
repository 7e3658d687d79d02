package fr.jobmatch.lexicon.taxonomy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tables of ESCO in French and English, and the crosswalk from its occupations to appellations of ROME. The files
/// don't say their language inside: their names do.
final class EscoTables {

    private final Map<String, String> french = new LinkedHashMap<>();
    private final Map<String, String> english = new LinkedHashMap<>();
    private final Map<String, Set<String>> occupations = new HashMap<>();
    private final Map<String, Set<String>> appellations = new HashMap<>();

    /// @return whether it is one of the tables
    boolean read(Table table, String fileName) throws IOException {
        if (table.has("classification 1 ID", "classification 2 ID", "mapping relation")) {
            readCrosswalk(table);
            return true;
        }
        boolean labels = table.has("conceptUri", "preferredLabel") || table.has("concept_uri", "preferred_label");
        if (labels) {
            boolean isFrench = fileName.matches("(?i).*[_-]fr\\b.*");
            while (table.next()) {
                add(
                        first(table, "conceptUri", "concept_uri"),
                        first(table, "preferredLabel", "preferred_label"),
                        isFrench);
            }
        }
        return labels;
    }

    /// Return the skills that have a label.
    List<List<String>> skills() {
        var uris = new LinkedHashSet<>(french.keySet());
        uris.addAll(english.keySet());
        var skills = new ArrayList<List<String>>();
        for (var uri : uris) {
            var id = "esco-" + uri.substring(uri.lastIndexOf('/') + 1);
            skills.add(List.of(id, french.getOrDefault(uri, ""), english.getOrDefault(uri, "")));
        }
        return skills;
    }

    /// Return the names of ESCO's occupations by code of the appellation they equal, closely or exactly.
    Map<String, Set<String>> namesByAppellation() {
        var names = new HashMap<String, Set<String>>();
        appellations.forEach((uri, codes) ->
                codes.forEach(code -> names.computeIfAbsent(code, unused -> new LinkedHashSet<>())
                        .addAll(occupations.getOrDefault(uri, Set.of()))));
        return names;
    }

    private void readCrosswalk(Table table) throws IOException {
        while (table.next()) {
            if (table.cell("mapping relation").matches(".*(?:exact|close)Match")) {
                appellations
                        .computeIfAbsent(table.cell("classification 1 ID"), unused -> new LinkedHashSet<>())
                        .add(table.cell("classification 2 ID"));
            }
        }
    }

    private void add(String uri, String label, boolean isFrench) {
        if (uri.contains("/occupation/")) {
            occupations.computeIfAbsent(uri, unused -> new LinkedHashSet<>()).add(label);
        } else if (uri.contains("/skill/")) {
            (isFrench ? french : english).putIfAbsent(uri, label);
        }
    }

    private static String first(Table table, String column, String other) {
        var cell = table.cell(column);
        return cell.isEmpty() ? table.cell(other) : cell;
    }
}
