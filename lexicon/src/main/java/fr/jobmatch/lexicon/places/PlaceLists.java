package fr.jobmatch.lexicon.places;

import fr.jobmatch.lexicon.text.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the lists of places, each place with its other names.
final class PlaceLists {

    private final Map<Place, List<String>> places = new LinkedHashMap<>();
    private final Map<String, Place> communes = new HashMap<>();
    private final Map<String, String> regionOf = new HashMap<>();

    private PlaceLists() {
        Rows.of("places/departements.txt").forEach(row -> regionOf.put(row.get(0), row.get(3)));
        Rows.of("places/communes.txt").forEach(this::addCommune);
        Rows.of("places/departements.txt").forEach(this::addDepartement);
        Rows.of("places/regions.txt").forEach(this::addRegion);
        Rows.of("places/countries.txt").forEach(this::addCountry);
        Rows.of("places/cities.txt").forEach(this::addForeignCity);
    }

    /// Return the places with their other names.
    static Map<Place, List<String>> all() {
        return new PlaceLists().places;
    }

    /// Return the number of the département that an INSEE code of a commune lies in.
    static String departement(String insee) {
        return insee.startsWith("97") || insee.startsWith("98") ? insee.substring(0, 3) : insee.substring(0, 2);
    }

    private void addCommune(List<String> row) {
        var insee = row.get(0);
        var departement = departement(insee);
        var commune = new Place(
                PlaceKind.COMMUNE,
                row.get(1),
                insee,
                Rows.values(row.get(2)),
                departement,
                regionOf.get(departement),
                "FR",
                Double.parseDouble(row.get(3)),
                Double.parseDouble(row.get(4)),
                Integer.parseInt(row.get(5)) * 1000);
        communes.put(insee, commune);
        communes.putIfAbsent(departement + row.get(1), commune);
        places.put(commune, Rows.values(Rows.cell(row, 6)));
    }

    private void addDepartement(List<String> row) {
        var number = row.get(0);
        addArea(PlaceKind.DEPARTEMENT, number, row.get(1), number, row.get(3), number + row.get(2), row);
    }

    private void addRegion(List<String> row) {
        addArea(PlaceKind.REGION, row.get(0), row.get(1), null, row.get(1), row.get(2), row);
    }

    private void addArea(
            PlaceKind kind,
            String code,
            String name,
            @Nullable String departement,
            String region,
            String chefLieu,
            List<String> row) {
        var point = communes.get(chefLieu);
        if (point == null) {
            throw new IllegalStateException("Unknown chef-lieu " + chefLieu);
        }
        var area = new Place(kind, name, code, List.of(), departement, region, "FR", point.lat(), point.lon(), 0);
        places.put(area, Rows.values(Rows.cell(row, kind == PlaceKind.DEPARTEMENT ? 4 : 3)));
    }

    private void addCountry(List<String> row) {
        var country = abroad(PlaceKind.COUNTRY, row.get(1), row.get(0), row.get(0), row.get(3), row.get(4));
        var names = new ArrayList<>(Rows.values(Rows.cell(row, 5)));
        names.add(row.get(2));
        places.put(country, names);
    }

    private void addForeignCity(List<String> row) {
        var city = abroad(PlaceKind.COMMUNE, row.get(0), null, row.get(1), row.get(2), row.get(3));
        places.put(city, Rows.values(Rows.cell(row, 4)));
    }

    private static Place abroad(
            PlaceKind kind, String name, @Nullable String code, String country, String lat, String lon) {
        return new Place(
                kind, name, code, List.of(), null, null, country, Double.parseDouble(lat), Double.parseDouble(lon), 0);
    }
}
