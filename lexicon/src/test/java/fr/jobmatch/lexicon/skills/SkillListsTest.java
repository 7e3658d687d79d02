package fr.jobmatch.lexicon.skills;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.lexicon.text.TermIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SkillListsTest {

    private final List<Skill> skills = SkillLists.all();

    @Test
    void holdsManySkillsWithoutTwoOfOneId() {
        assertThat(skills).hasSizeGreaterThan(1300);
        assertThat(skills).extracting(Skill::id).doesNotHaveDuplicates();
    }

    @Test
    void givesEachWritingToOneSkill() {
        var clashes = new ArrayList<String>();
        var names = new TermIndex<Skill>();
        for (var skill : skills) {
            names(skill)
                    .forEach(name -> names.exact(name)
                            .filter(other -> !other.equals(skill))
                            .ifPresent(other -> clashes.add(name + ": " + other.id() + ", " + skill.id())));
            names(skill).forEach(name -> add(names, name, skill));
        }
        assertThat(clashes).isEmpty();
    }

    private static Stream<String> names(Skill skill) {
        return Stream.concat(Stream.of(skill.labelFr(), skill.labelEn()), skill.aliases().stream());
    }

    private static void add(TermIndex<Skill> names, String name, Skill skill) {
        if (skill.kind() == SkillKind.TOOL) {
            names.addName(name, skill);
        } else {
            names.addExpression(name, skill);
        }
    }

    @Test
    void relatesOnlySkillsThatExist() {
        assertThat(skills).extracting(Skill::id).containsAll(new SkillRelations().ids());
    }
}
