package fr.jobmatch.lexicon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseIndexTest {

    private final PhraseIndex<String> index = new PhraseIndex<>();

    @Test
    void prefersTheLongestPhrase() {
        index.add("gestion", "management");
        index.add("gestion de projet", "project management");

        var hits = index.find("Gestion de projets, gestion de projet et gestion");

        assertThat(hits.stream().map(PhraseIndex.Hit::value))
                .containsExactly("management", "project management", "management");
    }

    @Test
    void tellsJavaFromJavaScript() {
        index.add("java", "Java");
        index.add("javascript", "JavaScript");

        assertThat(index.find("JavaScript").stream().map(PhraseIndex.Hit::value))
                .containsExactly("JavaScript");
        assertThat(index.exact("Java")).contains("Java");
        assertThat(index.exact("Java 21")).isEmpty();
    }
}
