package fr.jobmatch.lexicon.places;

import fr.jobmatch.lexicon.taxonomy.Section;
import fr.jobmatch.lexicon.taxonomy.TaxonomyCache;
import fr.jobmatch.lexicon.text.Rows;
import java.util.List;

/// The communes that were imported; none without an import.
final class ImportedPlaces {

    private ImportedPlaces() {}

    static List<Place> all() {
        return TaxonomyCache.installed(Section.COMMUNES).stream()
                .map(ImportedPlaces::place)
                .toList();
    }

    private static Place place(List<String> row) {
        return new Place(
                PlaceKind.COMMUNE,
                row.get(1),
                row.get(0),
                Rows.values(row.get(4)),
                row.get(2),
                row.get(3),
                "FR",
                Double.parseDouble(row.get(6)),
                Double.parseDouble(row.get(7)),
                Integer.parseInt(row.get(5)));
    }
}
