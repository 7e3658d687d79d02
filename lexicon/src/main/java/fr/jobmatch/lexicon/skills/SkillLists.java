package fr.jobmatch.lexicon.skills;

import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.Rows;
import java.util.ArrayList;
import java.util.List;

/// Reads the lists of skills, one for each sector; a line `[KIND]` opens the skills of a kind.
final class SkillLists {

    private SkillLists() {}

    static List<Skill> all() {
        return Rows.of("skills/sectors.txt").stream()
                .map(List::getFirst)
                .flatMap(sector -> sector(sector).stream())
                .toList();
    }

    private static List<Skill> sector(String sector) {
        var skills = new ArrayList<Skill>();
        var kind = SkillKind.HARD;
        for (var row : Rows.of("skills/" + sector + ".txt")) {
            var first = row.getFirst();
            if (first.startsWith("[")) {
                kind = SkillKind.valueOf(first.substring(1, first.length() - 1));
            } else {
                skills.add(skill(row, kind, sector));
            }
        }
        return skills;
    }

    private static Skill skill(List<String> row, SkillKind kind, String sector) {
        var labelFr = row.getFirst();
        var labelEn = Rows.cell(row, 1).isEmpty() ? labelFr : row.get(1);
        return new Skill(id(labelEn), labelFr, labelEn, kind, sector, Rows.values(Rows.cell(row, 2)));
    }

    static String id(String label) {
        return Folding.fold(label)
                .replace("++", "-plus-plus")
                .replace("#", "-sharp")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
