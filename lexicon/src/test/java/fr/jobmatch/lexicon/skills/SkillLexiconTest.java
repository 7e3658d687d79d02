package fr.jobmatch.lexicon.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SkillLexiconTest {

    private final SkillLexicon lexicon = SkillLexicon.builtIn();

    @Test
    void knowsOneSkillUnderAllItsWritings() {
        var react = lexicon.exact("React").orElseThrow();
        assertThat(lexicon.exact("ReactJS")).contains(react);
        assertThat(lexicon.exact("react.js")).contains(react);
        assertThat(lexicon.exact("gestion de projet")).isEqualTo(lexicon.exact("Project management"));
    }

    @Test
    void tellsJavaFromJavaScript() {
        assertThat(ids("Développeur JavaScript")).contains("javascript").doesNotContain("java");
    }

    @Test
    void seesThroughPluralsVerbsAndLinkingWords() {
        assertThat(ids("Vous gérez les stocks et réalisez les soins infirmiers"))
                .contains("inventory-management", "nursing-care");
        assertThat(ids("maîtrise des tableaux croisés dynamiques")).contains("pivot-tables");
    }

    @Test
    void doesNotReachOverACommaOrASentence() {
        assertThat(ids("Excellente gestion. Stocks importants.")).doesNotContain("inventory-management");
    }

    @Test
    void readsEverydayWordsAsToolsOnlyInTheRightCompany() {
        assertThat(ids("You will go to our offices and access the building.")).isEmpty();
        assertThat(ids("Langages : Python, Go, R et Rust")).contains("python", "go", "r", "rust");
        assertThat(ids("We excel in service")).isEmpty();
        assertThat(ids("Maîtrise de Word, excel et Access"))
                .contains("microsoft-word", "microsoft-excel", "microsoft-access");
        assertThat(ids("Des patients sans domicile, un taux de 5 %")).isEmpty();
    }

    @Test
    void pointsAtTheWordsOfTheText() {
        var text = "Expert en Spring Boot.";
        var mention = lexicon.find(text).getFirst();
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo("Spring Boot");
    }

    @Test
    void knowsWhatASkillBringsAlong() {
        var springBoot = lexicon.byId("spring-boot").orElseThrow();
        assertThat(lexicon.implied(springBoot))
                .extracting(Skill::id)
                .contains("spring", "java")
                .doesNotContain("spring-boot");
        var mysql = lexicon.byId("mysql").orElseThrow();
        assertThat(lexicon.related(mysql))
                .containsKey(lexicon.byId("postgresql").orElseThrow());
    }

    @Test
    void learnsOtherSkillsWithoutLosingItsOwn() {
        var other = new Skill("x1", "Dressage de faucons", "Falconry", SkillKind.HARD, "imported", List.of("Java"));
        var larger = lexicon.with(List.of(other));
        assertThat(larger.exact("falconry")).contains(other);
        assertThat(larger.exact("Java")).map(Skill::id).contains("java");
    }

    private List<String> ids(String text) {
        return lexicon.find(text).stream().map(mention -> mention.skill().id()).toList();
    }
}
