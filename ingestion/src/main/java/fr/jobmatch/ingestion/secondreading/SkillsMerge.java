package fr.jobmatch.ingestion.secondreading;

import fr.jobmatch.domain.extraction.QuotedEntry;
import fr.jobmatch.domain.profile.SkillGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Merges skills: those that the rules missed make a group of their own, without a name.
final class SkillsMerge {

    private static final int LONGEST = 60;

    private final List<SkillGroup> all;
    private final Votes votes;

    SkillsMerge(List<SkillGroup> present, Votes votes) {
        this.all = new ArrayList<>(present);
        this.votes = votes;
    }

    List<SkillGroup> all() {
        return all;
    }

    void add(List<QuotedEntry> entries) {
        confirm(entries);
        var missed = entries.stream()
                .flatMap(entry -> entry.quote("name").stream())
                .filter(name -> name.length() <= LONGEST && isNew(name))
                .distinct()
                .toList();
        if (!missed.isEmpty()) {
            for (int i = 0; i < missed.size(); i++) {
                votes.on(null, missed.get(i), "skills", all.size(), "keywords", i);
            }
            all.add(new SkillGroup(null, null, missed));
        }
    }

    private void confirm(List<QuotedEntry> entries) {
        var names =
                entries.stream().flatMap(entry -> entry.quote("name").stream()).toList();
        for (int group = 0; group < all.size(); group++) {
            var keywords = all.get(group).keywords();
            for (int i = 0; i < keywords.size(); i++) {
                var keyword = keywords.get(i);
                if (names.stream().anyMatch(name -> Votes.same(name, keyword))) {
                    votes.on(keyword, keyword, "skills", group, "keywords", i);
                }
            }
        }
    }

    private boolean isNew(String name) {
        return all.stream()
                .flatMap(group -> Stream.concat(Stream.ofNullable(group.name()), group.keywords().stream()))
                .noneMatch(known -> Votes.overlap(known, name));
    }
}
