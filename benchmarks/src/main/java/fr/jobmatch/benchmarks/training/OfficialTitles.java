package fr.jobmatch.benchmarks.training;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The official job names of ROME, for measures.
public final class OfficialTitles {

    private OfficialTitles() {}

    /// Return the code of each name, in the masculine and in the feminine form.
    /// @param folder where the files of ROME lie
    public static Map<String, String> codes(Path folder) {
        var codes = new LinkedHashMap<String, String>();
        for (var title : Rome.read(folder).titles()) {
            for (var form : Writings.genders(title.label())) {
                codes.putIfAbsent(form, title.code());
            }
        }
        return codes;
    }
}
