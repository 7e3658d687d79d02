package fr.jobmatch.matching.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.lexicon.text.Word;
import fr.jobmatch.lexicon.text.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamedJobsTest {
    private static List<String> in(String text) {
        return NamedJobs.of(text, Words.of(text)).stream()
                .map(name -> name.stream().map(Word::folded).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void findsTheJobBetweenTheArticleAndTheMarkOfBothSexes() {
        assertThat(in("Notre agence recherche pour l'un de ses clients, une PME, un Chaudronnier soudeur (H/F)."))
                .contains("chaudronnier soudeur");
    }

    @Test
    void findsTheJobBehindTheWordsThatNameIt() {
        assertThat(in("En tant que technicien de maintenance, vous intervenez sur site."))
                .containsExactly("technicien de maintenance");
        assertThat(in("Nous recrutons un(e) aide-soignant(e) pour notre résidence."))
                .containsExactly("aide soignant e");
        assertThat(in("We are looking for a warehouse operator to join us.")).containsExactly("warehouse operator");
        assertThat(in("Intitulé du poste : Gestionnaire de paie. Lieu : Dijon")).contains("gestionnaire de paie");
    }

    @Test
    void findsNothingWhereACompanySpeaksOfItself() {
        assertThat(in("Leader de la plasturgie, le groupe emploie mille personnes dans dix pays."))
                .isEmpty();
    }
}
