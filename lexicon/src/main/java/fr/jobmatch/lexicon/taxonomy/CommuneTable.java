package fr.jobmatch.lexicon.taxonomy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Communes, arrondissements and former communes, with their points; a former one without a point stands where the
/// present one does.
final class CommuneTable {

    private static final String NOBODY = "0";

    private final Map<String, List<String>> byCode = new HashMap<>();
    private final List<Former> former = new ArrayList<>();

    /// @return whether it is a table of communes
    boolean read(Table table) throws IOException {
        if (!table.has("insee", "name")) {
            return false;
        }
        while (table.next()) {
            if (!table.has("dep")) {
                former.add(Former.of(table));
            } else if (!table.cell("lat").isEmpty()) {
                byCode.put(table.cell("insee"), row(table));
            }
        }
        return true;
    }

    List<List<String>> rows() {
        var rows = new ArrayList<>(byCode.values());
        for (var commune : former) {
            var present = byCode.get(commune.parent());
            if (present != null && !byCode.containsKey(commune.insee())) {
                rows.add(commune.row(present));
            }
        }
        return rows;
    }

    private static List<String> row(Table table) {
        var people = table.cell("population");
        return List.of(
                table.cell("insee"),
                table.cell("name"),
                table.cell("dep"),
                table.cell("reg_name"),
                table.cell("postcodes").replace('|', ';'),
                people.isEmpty() ? NOBODY : people,
                table.cell("lat"),
                table.cell("lon"));
    }

    private record Former(String insee, String name, String parent, String lat, String lon) {

        static Former of(Table table) {
            return new Former(
                    table.cell("insee"),
                    table.cell("name"),
                    table.cell("parent"),
                    table.cell("lat"),
                    table.cell("lon"));
        }

        List<String> row(List<String> present) {
            boolean placed = !lat.isEmpty() && !lon.isEmpty();
            return List.of(
                    insee,
                    name,
                    present.get(2),
                    present.get(3),
                    "",
                    NOBODY,
                    placed ? lat : present.get(6),
                    placed ? lon : present.get(7));
        }
    }
}
