package fr.jobmatch.ingestion.offers.requirements;

import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.lexicon.text.Folding;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How much remote work the title or text offers; the first wording of the list that the text has decides.
final class RemoteInText {

    private static final List<Wording> WORDINGS = TermRows.read("remote.tsv").stream()
            .map(row -> new Wording(RemotePolicy.valueOf(row.get(0)), Pattern.compile(row.get(1))))
            .toList();

    private RemoteInText() {}

    /// Return the policy; null when nothing is said.
    static @Nullable RemotePolicy read(String title, OfferText text) {
        var folded = Folding.fold(title + "\n" + text.description());
        for (var wording : WORDINGS) {
            if (wording.pattern().matcher(folded).find()) {
                return wording.policy();
            }
        }
        return null;
    }

    private record Wording(RemotePolicy policy, Pattern pattern) {}
}
