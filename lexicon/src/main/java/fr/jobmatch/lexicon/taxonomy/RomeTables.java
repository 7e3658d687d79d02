package fr.jobmatch.lexicon.taxonomy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The tables of ROME 4.0: codes, appellations, competences.
final class RomeTables {

    /// What one cell of the cache can hold; some sheets list hundreds of names.
    private static final int LONGEST_CELL = 15_000;

    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, Set<String>> names = new LinkedHashMap<>();
    private final Map<String, String> codeOfAppellation = new LinkedHashMap<>();
    private final List<List<String>> skills = new ArrayList<>();

    /// @return whether it is one of the tables
    boolean read(Table table) throws IOException {
        boolean appellations = table.has("code_ogr", "libelle_appellation_long", "code_rome");
        boolean codes = table.has("code_rome", "libelle_rome");
        boolean competences = table.has("code_ogr", "libelle_competence");
        while ((appellations || codes || competences) && table.next()) {
            if (appellations) {
                addAppellation(table);
            } else if (codes) {
                labels.put(table.cell("code_rome"), table.cell("libelle_rome"));
            } else {
                skills.add(List.of("rome-" + table.cell("code_ogr"), table.cell("libelle_competence"), ""));
            }
        }
        return appellations || codes || competences;
    }

    List<List<String>> skills() {
        return skills;
    }

    /// @param others further names by code of the appellation, as the crosswalk to ESCO gives them
    List<List<String>> rows(Map<String, Set<String>> others) {
        others.forEach((appellation, found) -> {
            var code = codeOfAppellation.get(appellation);
            if (code != null) {
                names.computeIfAbsent(code, unused -> new LinkedHashSet<>()).addAll(found);
            }
        });
        var rows = new ArrayList<List<String>>();
        labels.forEach((code, label) -> rows.add(List.of(code, label, joined(names.getOrDefault(code, Set.of())))));
        return rows;
    }

    private void addAppellation(Table table) {
        var code = table.cell("code_rome");
        codeOfAppellation.put(table.cell("code_ogr"), code);
        names.computeIfAbsent(code, unused -> new LinkedHashSet<>()).add(table.cell("libelle_appellation_long"));
    }

    private static String joined(Set<String> names) {
        var joined = new StringBuilder();
        for (var name : names) {
            if (joined.length() + name.length() < LONGEST_CELL) {
                joined.append(joined.isEmpty() ? "" : ";").append(name.replace(';', ','));
            }
        }
        return joined.toString();
    }
}
