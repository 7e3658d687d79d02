package fr.jobmatch.benchmarks.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// ESCO as the training reads it (European Union, CC BY 4.0).
/// @param occupations by address, ascending
/// @param skills by address, ascending
/// @param appellations numbers of ROME job names near to an occupation, by its address
record Esco(
        TreeMap<String, Concept> occupations, TreeMap<String, Concept> skills, Map<String, List<String>> appellations) {

    /// The rows before the header of the table that joins ESCO and ROME.
    private static final int CROSSWALK_PREAMBLE = 15;

    /// Relations whose rows are the queries of the public MELO benchmark: never trained on, so that it stays unseen.
    private static final Set<String> MEASURED = Set.of("skos:exactMatch", "skos:narrowMatch");

    /// A concept with its names in both languages.
    /// @param description in English, may be empty
    record Concept(Set<String> french, Set<String> english, StringBuilder description) {
        static Concept empty() {
            return new Concept(new LinkedHashSet<>(), new LinkedHashSet<>(), new StringBuilder());
        }
    }

    static Esco read(Path folder) {
        var occupations = new TreeMap<String, Concept>();
        add(occupations, folder.resolve("esco-1.0/occupations_fr.csv.gz"), true);
        add(occupations, folder.resolve("esco-1.0/occupations_en.csv.gz"), false);
        add(occupations, folder.resolve("esco-1.2/occupations_en.csv.gz"), false);
        add(occupations, folder.resolve("esco-fr-labels/occupations_fr.csv.gz"), true);
        var skills = new TreeMap<String, Concept>();
        add(skills, folder.resolve("esco-1.0/skills_fr.csv.gz"), true);
        add(skills, folder.resolve("esco-1.0/skills_en-us.csv.gz"), false);
        return new Esco(occupations, skills, crosswalk(folder));
    }

    private static void add(Map<String, Concept> concepts, Path file, boolean french) {
        for (var row : Csv.rows(file)) {
            var concept = concepts.computeIfAbsent(row.cell("conceptUri"), unused -> Concept.empty());
            var names = french ? concept.french() : concept.english();
            names.add(row.cell("preferredLabel"));
            for (var name : row.cell("altLabels").split("[\n|]")) {
                if (!name.isBlank()) {
                    names.add(name.strip());
                }
            }
            if (!french && concept.description().isEmpty()) {
                concept.description().append(row.cell("description"));
            }
        }
    }

    private static Map<String, List<String>> crosswalk(Path folder) {
        var appellations = new HashMap<String, List<String>>();
        var file = folder.resolve("crosswalks/esco_rome_appellations_fr.csv.gz");
        for (var row : Csv.rows(file, CROSSWALK_PREAMBLE)) {
            if (!MEASURED.contains(row.cell("mapping relation"))) {
                appellations
                        .computeIfAbsent(row.cell("classification 1 ID"), unused -> new ArrayList<>())
                        .add(row.cell("classification 2 ID"));
            }
        }
        return appellations;
    }
}
