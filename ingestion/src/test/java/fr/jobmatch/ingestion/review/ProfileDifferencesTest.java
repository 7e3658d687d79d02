package fr.jobmatch.ingestion.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A new CV updates a profile point by point.
class ProfileDifferencesTest {

    private final Profile mine = JsonResume.read("""
            {"basics":{"name":"Nora Petit","phone":"06 39 98 00 01","location":{"city":"Lyon"}},
             "work":[{"name":"Clinique A","position":"Infirmière","startDate":"2020-03"},
                     {"name":"Résidence B","position":"Agente hospitalière","startDate":"2016","endDate":"2017"}],
             "skills":[{"keywords":["perfusion"]}],
             "languages":[{"language":"Anglais","fluency":"B1"}]}""");

    private final Profile theirs = JsonResume.read("""
            {"basics":{"name":"Nora Petit","email":"nora@example.org","location":{"city":"Villeurbanne"}},
             "work":[{"name":"Hôpital C","position":"Infirmière de bloc","startDate":"2025-01"},
                     {"name":"Clinique A","position":"Infirmière","startDate":"2020-03","endDate":"2024-12"}],
             "skills":[{"keywords":["perfusion","bloc"]}],
             "languages":[{"language":"Anglais","fluency":"B2"}]}""");

    private final List<Difference> differences = ProfileDifferences.between(mine, theirs);

    @Test
    void namesEachPointOnce() {
        assertThat(differences)
                .extracting(
                        point -> point.section() + " " + point.field() + " " + point.before() + " → " + point.after())
                .containsExactlyInAnyOrder(
                        "basics phone 06 39 98 00 01 → ",
                        "basics email  → nora@example.org",
                        "basics location.city Lyon → Villeurbanne",
                        "work endDate  → 2024-12",
                        "work  Résidence B\nAgente hospitalière\n2016\n2017 → ",
                        "work   → Hôpital C\nInfirmière de bloc\n2025-01",
                        "skills keywords perfusion → perfusion\nbloc",
                        "languages fluency B1 → B2");
    }

    @Test
    void takesOnlyWhatWasChosen() {
        var chosen = differences.stream()
                .filter(point -> !point.missing() && !point.section().equals("languages"))
                .toList();

        var updated = ProfileDifferences.take(mine, theirs, chosen);

        assertThat(updated.basics().phone()).isEqualTo("06 39 98 00 01");
        assertThat(updated.basics().email()).isEqualTo("nora@example.org");
        assertThat(updated.work())
                .extracting(Work::name)
                .containsExactlyInAnyOrder("Clinique A", "Résidence B", "Hôpital C");
        assertThat(updated.skillLabels()).containsExactly("perfusion", "bloc");
        assertThat(updated.languages().getFirst().fluency()).isEqualTo("B1");
    }

    @Test
    void takingEverythingLeavesNoDifference() {
        var updated = ProfileDifferences.take(mine, theirs, differences);

        assertThat(ProfileDifferences.between(updated, theirs)).isEmpty();
    }

    @Test
    void takingNothingChangesNothing() {
        assertThat(ProfileDifferences.take(mine, theirs, List.of())).isEqualTo(mine);
    }
}
