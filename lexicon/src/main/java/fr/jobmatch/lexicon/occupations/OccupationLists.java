package fr.jobmatch.lexicon.occupations;

import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Rows;
import java.util.List;

/// Reads the lists of occupations, one for each family.
final class OccupationLists {

    private OccupationLists() {}

    static List<Occupation> all() {
        return Rows.of("occupations/families.txt").stream()
                .map(List::getFirst)
                .flatMap(family ->
                        Rows.of("occupations/" + family + ".txt").stream().map(row -> occupation(row, family)))
                .toList();
    }

    private static Occupation occupation(List<String> row, String family) {
        var masculine = row.getFirst();
        var feminine = Rows.cell(row, 1).isEmpty() ? masculine : row.get(1);
        var rome = Rows.cell(row, 3);
        var id = Folding.fold(masculine).replaceAll("[^a-z0-9]+", "-");
        return new Occupation(
                id,
                masculine,
                feminine,
                row.get(2),
                family,
                rome.isEmpty() ? null : rome,
                Rows.values(Rows.cell(row, 4)));
    }
}
