package fr.jobmatch.ingestion.review;

import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// In what two profiles differ, field by field, and the profile that takes some of it over.
public final class ProfileDifferences {

    private ProfileDifferences() {}

    /// Return the differences in the order of a CV; entries are compared with the one that is most like them.
    public static List<Difference> between(Profile mine, Profile theirs) {
        var first = JsonResume.toNode(mine);
        var other = JsonResume.toNode(theirs);
        var sections = new LinkedHashSet<String>(first.propertyNames());
        sections.addAll(other.propertyNames());
        var found = new ArrayList<Difference>();
        for (var section : sections) {
            if (first.get(section) instanceof ArrayNode || other.get(section) instanceof ArrayNode) {
                entries(section, first.path(section), other.path(section), found);
            } else {
                fields(new Entry(section, 0, 0, ""), first.path(section), other.path(section), found);
            }
        }
        return List.copyOf(found);
    }

    private static void entries(String section, JsonNode mine, JsonNode theirs, List<Difference> found) {
        var pairs = EntryPairs.of(mine, theirs);
        for (int i = 0; i < mine.size(); i++) {
            int partner = pairs.partner(i);
            var title = EntryWords.title(mine.get(i));
            if (partner < 0) {
                found.add(new Difference(section, i, -1, "", title, EntryWords.all(mine.get(i)), ""));
            } else {
                fields(new Entry(section, i, partner, title), mine.get(i), theirs.get(partner), found);
            }
        }
        for (int i : pairs.alone()) {
            var entry = theirs.get(i);
            found.add(new Difference(section, -1, i, "", EntryWords.title(entry), "", EntryWords.all(entry)));
        }
    }

    private static void fields(Entry entry, JsonNode mine, JsonNode theirs, List<Difference> found) {
        var names = new LinkedHashSet<String>(EntryWords.fields(mine));
        names.addAll(EntryWords.fields(theirs));
        for (var name : names) {
            var before = EntryWords.words(EntryWords.at(mine, name));
            var after = EntryWords.words(EntryWords.at(theirs, name));
            if (!before.equals(after)) {
                found.add(new Difference(entry.section, entry.mine, entry.theirs, name, entry.title, before, after));
            }
        }
    }

    /// Return the first profile with the chosen differences as the other one has them.
    public static Profile take(Profile mine, Profile theirs, Collection<Difference> chosen) {
        var result = JsonResume.toNode(mine);
        var other = JsonResume.toNode(theirs);
        chosen.stream().filter(point -> !point.field().isEmpty()).forEach(point -> field(result, other, point));
        chosen.stream()
                .filter(point -> point.field().isEmpty() && point.mine() >= 0)
                .sorted(Comparator.comparingInt(Difference::mine).reversed())
                .forEach(point -> ((ArrayNode) result.get(point.section())).remove(point.mine()));
        chosen.stream()
                .filter(point -> point.field().isEmpty() && point.mine() < 0)
                .forEach(point -> list(result, point.section())
                        .add(other.get(point.section()).get(point.theirs())));
        return JsonResume.read(result.toString());
    }

    private static void field(ObjectNode result, ObjectNode other, Difference point) {
        var target = result.get(point.section()) instanceof ArrayNode list
                ? (ObjectNode) list.get(point.mine())
                : result.withObject("/" + point.section());
        var source = other.path(point.section());
        var value = EntryWords.at(source.isArray() ? source.get(point.theirs()) : source, point.field());
        int dot = point.field().indexOf('.');
        var holder = dot < 0 ? target : target.withObject("/" + point.field().substring(0, dot));
        var name = point.field().substring(dot + 1);
        if (value.isMissingNode()) {
            holder.remove(name);
        } else {
            holder.set(name, value);
        }
    }

    private static ArrayNode list(ObjectNode resume, String section) {
        return resume.get(section) instanceof ArrayNode list ? list : resume.putArray(section);
    }

    private record Entry(String section, int mine, int theirs, String title) {}
}
