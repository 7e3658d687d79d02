package fr.jobmatch.benchmarks.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// ROME 4.0 as the training reads it (France Travail, Licence Ouverte 2.0).
/// @param labels label by code, ascending
/// @param parents older, wider code by code
/// @param recent codes of the newest sheets
/// @param titles the official names of an occupation's jobs
/// @param texts definition, sentence by sentence, by code
/// @param access how one enters the occupation (diplomas, clearances), by code
/// @param skills skill to the codes that ask for it
record Rome(
        TreeMap<String, String> labels,
        Map<String, String> parents,
        Set<String> recent,
        List<Title> titles,
        Map<String, List<String>> texts,
        Map<String, List<String>> access,
        Map<String, List<String>> skills) {

    /// An official job name.
    /// @param ogr number of the name
    /// @param former code that the name belonged to before; the same when it has not moved
    record Title(String ogr, String label, String shortLabel, String code, String former) {}

    /// Sheets are numbered as they are made; with these numbers begin those that offers of 2024 don't know yet.
    private static final int RECENT = 500_000;

    static Rome read(Path folder) {
        var labels = new TreeMap<String, String>();
        var parents = new HashMap<String, String>();
        var recent = new HashSet<String>();
        for (var row : Csv.rows(folder.resolve("unix_referentiel_code_rome.csv.gz"))) {
            labels.put(row.cell("code_rome"), row.cell("libelle_rome"));
            parents.put(row.cell("code_rome"), row.cell("code_rome_parent"));
            if (Integer.parseInt(row.cell("code_ogr")) > RECENT) {
                recent.add(row.cell("code_rome"));
            }
        }
        var titles = new ArrayList<Title>();
        for (var row : Csv.rows(folder.resolve("unix_referentiel_appellation.csv.gz"))) {
            titles.add(new Title(
                    row.cell("code_ogr"),
                    row.cell("libelle_appellation_long"),
                    row.cell("libelle_appellation_court"),
                    row.cell("code_rome"),
                    row.cell("code_rome_parent")));
        }
        return new Rome(
                labels,
                parents,
                recent,
                titles,
                texts(folder, "definition"),
                texts(folder, "acces_metier"),
                skills(folder));
    }

    private static Map<String, List<String>> texts(Path folder, String kind) {
        var texts = new TreeMap<String, List<String>>();
        for (var row : Csv.rows(folder.resolve("unix_texte.csv.gz"))) {
            if (row.cell("libelle_type_texte").equals(kind)) {
                texts.computeIfAbsent(row.cell("code_rome"), unused -> new ArrayList<>())
                        .add(row.cell("libelle_texte").replace("''", "'"));
            }
        }
        return texts;
    }

    private static Map<String, List<String>> skills(Path folder) {
        var names = new HashMap<String, String>();
        for (var row : Csv.rows(folder.resolve("unix_referentiel_competence.csv.gz"))) {
            names.put(row.cell("code_ogr"), row.cell("libelle_competence"));
        }
        for (var row : Csv.rows(folder.resolve("unix_referentiel_savoir.csv.gz"))) {
            names.put(row.cell("code_ogr_savoir"), row.cell("libelle_savoir"));
        }
        var skills = new TreeMap<String, List<String>>();
        for (var row : Csv.rows(folder.resolve("unix_coherence_item.csv.gz"))) {
            var name = names.get(row.cell("code_ogr"));
            if (name != null) {
                skills.computeIfAbsent(name, unused -> new ArrayList<>()).add(row.cell("code_rome"));
            }
        }
        return skills;
    }
}
