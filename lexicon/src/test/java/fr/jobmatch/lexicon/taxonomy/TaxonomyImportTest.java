package fr.jobmatch.lexicon.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyImportTest {

    private static final String CODES =
            "\"code_rome\",\"libelle_rome\"\n\"Z1101\",\"Souffleur / Souffleuse de nuages\"\n";
    private static final String APPELLATIONS = "\"code_ogr\",\"libelle_appellation_long\",\"code_rome\"\n"
            + "\"7\",\"Modeleur / Modeleuse, dit \"\"l'artiste\"\"\",\"Z1101\"\n";
    private static final String CROSSWALK =
            "Mapping project name,Somebody\n\nclassification 1 ID,classification 1 label,"
                    + "classification 2 ID,classification 2 label,mapping relation\n"
                    + "http://x/esco/occupation/a1,souffleur,7,Modeleur,skos:exactMatch\n";
    private static final String OCCUPATIONS =
            "conceptUri,preferredLabel,altLabels\nhttp://x/esco/occupation/a1,cloud blower,\"one\ntwo\"\n";
    private static final String COMMUNES = "insee\tname\tdep\treg_name\tpostcodes\tpopulation\tlat\tlon\n"
            + "99001\tVilleneuve-Dessus\t99\tAilleurs\t99100|99110\t1234\t45.5\t3.25\n";
    private static final String FORMER = "insee\tname\tparent\tlat\tlon\n99002\tVieilleville\t99001\t\t\n";

    @TempDir
    private Path files;

    @TempDir
    private Path cache;

    @Test
    void readsOccupationsWithTheNamesOfBothTaxonomies() throws IOException {
        write("codes.csv", CODES);
        write("appellations.csv", APPELLATIONS);
        write("crosswalk_fr.csv", CROSSWALK);
        write("occupations_en.csv", OCCUPATIONS);

        new TaxonomyImport().read(files).save(cache);

        assertThat(new TaxonomyCache(cache).read(Section.ROME))
                .containsExactly(List.of(
                        "Z1101",
                        "Souffleur / Souffleuse de nuages",
                        "Modeleur / Modeleuse, dit \"l'artiste\";cloud blower"));
    }

    @Test
    void placesAFormerCommuneWhereThePresentOneIs() throws IOException {
        write("communes.tsv", COMMUNES);
        write("communes-anciennes.tsv", FORMER);

        new TaxonomyImport().read(files).save(cache);

        assertThat(new TaxonomyCache(cache).read(Section.COMMUNES))
                .containsExactly(
                        List.of("99001", "Villeneuve-Dessus", "99", "Ailleurs", "99100;99110", "1234", "45.5", "3.25"),
                        List.of("99002", "Vieilleville", "99", "Ailleurs", "", "0", "45.5", "3.25"));
    }

    @Test
    void leavesOtherFilesAndOtherTablesAlone() throws IOException {
        write("communes.tsv", COMMUNES);
        new TaxonomyImport().read(files).save(cache);
        write("notes.csv", "who,what\nme,nothing\n");
        Files.delete(files.resolve("communes.tsv"));

        var second = new TaxonomyImport().read(files);

        assertThat(second.save(cache)).isEmpty();
        assertThat(second.ignored()).containsExactly(files.resolve("notes.csv"));
        assertThat(new TaxonomyCache(cache).read(Section.COMMUNES)).hasSize(1);
    }

    @Test
    void saysThatADamagedCacheIsDamaged() throws IOException {
        write("communes.tsv", COMMUNES);
        new TaxonomyImport().read(files).save(cache);
        var file = cache.resolve("communes.bin");
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 5));

        var damaged = new TaxonomyCache(cache);

        assertThatThrownBy(() -> damaged.read(Section.COMMUNES))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("import the taxonomies again");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(files.resolve(name), text);
    }
}
