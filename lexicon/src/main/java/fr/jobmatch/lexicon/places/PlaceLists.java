package fr.jobmatch.lexicon.places;

import fr.jobmatch.lexicon.text.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the lists of places, each name with its aliases.
final class PlaceLists {

    private final Map<Place, List<String>> aliases = new LinkedHashMap<>();
    private final Map<String, String> regionOf = new HashMap<>();

    private PlaceLists() {
        Rows.of("places/departements.txt").forEach(row -> regionOf.put(row.get(0), row.get(3)));
        Rows.of("places/communes.txt").forEach(this::addCommune);
        Rows.of("places/departements.txt").forEach(this::addDepartement);
        Rows.of("places/regions.txt").forEach(this::addRegion);
        Rows.of("places/countries.txt").forEach(this::addCountry);
        Rows.of("places/cities.txt").forEach(this::addForeignCity);
    }

    static Map<Place, List<String>> all() {
        return new PlaceLists().aliases;
    }

    private void addCommune(List<String> row) {
        var insee = row.get(0);
        var departement = departement(insee);
        aliases.put(
                new Place(
                        PlaceKind.COMMUNE,
                        row.get(1),
                        insee,
                        Rows.values(row.get(2)),
                        departement,
                        regionOf.get(departement),
                        "FR",
                        Double.parseDouble(row.get(3)),
                        Double.parseDouble(row.get(4)),
                        Integer.parseInt(row.get(5)) * 1000),
                Rows.values(Rows.cell(row, 6)));
    }

    private void addDepartement(List<String> row) {
        addArea(PlaceKind.DEPARTEMENT, row.get(0), row.get(1), row.get(0), row.get(3), row, 4);
    }

    private void addRegion(List<String> row) {
        addArea(PlaceKind.REGION, row.get(0), row.get(1), null, row.get(1), row, 3);
    }

    private void addArea(
            PlaceKind kind,
            String code,
            String name,
            @Nullable String departement,
            String region,
            List<String> row,
            int point) {
        var area = new Place(
                kind,
                name,
                code,
                List.of(),
                departement,
                region,
                "FR",
                Double.parseDouble(row.get(point)),
                Double.parseDouble(row.get(point + 1)),
                0);
        aliases.put(area, Rows.values(Rows.cell(row, point + 2)));
    }

    private void addCountry(List<String> row) {
        var country = new Place(
                PlaceKind.COUNTRY,
                row.get(1),
                row.get(0),
                List.of(),
                null,
                null,
                row.get(0),
                Double.parseDouble(row.get(3)),
                Double.parseDouble(row.get(4)),
                0);
        var names = new ArrayList<>(Rows.values(Rows.cell(row, 5)));
        names.add(row.get(2));
        aliases.put(country, names);
    }

    private void addForeignCity(List<String> row) {
        var city = new Place(
                PlaceKind.COMMUNE,
                row.get(0),
                null,
                List.of(),
                null,
                null,
                row.get(1),
                Double.parseDouble(row.get(2)),
                Double.parseDouble(row.get(3)),
                0);
        aliases.put(city, Rows.values(Rows.cell(row, 4)));
    }

    static String departement(String insee) {
        return insee.startsWith("97") || insee.startsWith("98") ? insee.substring(0, 3) : insee.substring(0, 2);
    }
}
