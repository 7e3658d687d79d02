package fr.jobmatch.ingestion.secondreading;

import fr.jobmatch.domain.extraction.QuotedEntry;
import fr.jobmatch.domain.profile.SpokenLanguage;
import fr.jobmatch.lexicon.languages.Languages;
import java.util.ArrayList;
import java.util.List;

/// Merges spoken languages; only names that the lexicon knows are languages.
final class LanguagesMerge {

    private final List<SpokenLanguage> all;
    private final Votes votes;

    LanguagesMerge(List<SpokenLanguage> present, Votes votes) {
        this.all = new ArrayList<>(present);
        this.votes = votes;
    }

    List<SpokenLanguage> all() {
        return all;
    }

    void add(QuotedEntry entry) {
        var name =
                entry.quote("language").filter(quote -> Languages.exact(quote).isPresent());
        if (name.isEmpty()) {
            return;
        }
        int index = Alike.best(all, spoken -> Alike.points(spoken.language(), name.get()));
        if (index < 0) {
            index = all.size();
            votes.on(null, name.get(), "languages", index, "language");
            all.add(new SpokenLanguage(name.get(), null));
        }
        var spoken = all.get(index);
        var fluency = votes.on(spoken.fluency(), entry.quotes().get("fluency"), "languages", index, "fluency");
        all.set(index, new SpokenLanguage(spoken.language(), fluency));
    }
}
