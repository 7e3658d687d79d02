package fr.jobmatch.benchmarks.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// ROME 4.0 as the training reads it (France Travail, Licence Ouverte 2.0).
/// @param labels label by code, ascending
/// @param parents older, wider code by code
/// @param titles the official names of an occupation's jobs
/// @param texts definition and access, sentence by sentence, by code
/// @param skills skill to the codes that ask for it
record Rome(
        TreeMap<String, String> labels,
        Map<String, String> parents,
        List<Title> titles,
        Map<String, List<String>> texts,
        Map<String, List<String>> skills) {

    /// An official job name.
    /// @param ogr number of the name
    record Title(String ogr, String label, String shortLabel, String code) {}

    static Rome read(Path folder) {
        var labels = new TreeMap<String, String>();
        var parents = new HashMap<String, String>();
        for (var row : Csv.rows(folder.resolve("unix_referentiel_code_rome.csv.gz"))) {
            labels.put(row.cell("code_rome"), row.cell("libelle_rome"));
            parents.put(row.cell("code_rome"), row.cell("code_rome_parent"));
        }
        var titles = new ArrayList<Title>();
        for (var row : Csv.rows(folder.resolve("unix_referentiel_appellation.csv.gz"))) {
            titles.add(new Title(
                    row.cell("code_ogr"),
                    row.cell("libelle_appellation_long"),
                    row.cell("libelle_appellation_court"),
                    row.cell("code_rome")));
        }
        return new Rome(labels, parents, titles, texts(folder), skills(folder));
    }

    private static Map<String, List<String>> texts(Path folder) {
        var texts = new TreeMap<String, List<String>>();
        for (var row : Csv.rows(folder.resolve("unix_texte.csv.gz"))) {
            if (row.cell("libelle_type_texte").equals("definition")) {
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
