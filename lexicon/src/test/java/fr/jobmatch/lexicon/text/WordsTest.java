package fr.jobmatch.lexicon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void foldsAccentsLigaturesAndApostrophes() {
        assertThat(Words.of("L’Œuvre d'été, à Noël").stream().map(Word::folded))
                .containsExactly("l'", "oeuvre", "d'", "ete", "a", "noel");
    }

    @Test
    void keepsTheSignsOfToolNames() {
        assertThat(Words.of("C++, C#, .NET, Node.js. Puis CI/CD.").stream().map(Word::folded))
                .containsExactly("c++", "c#", ".net", "node.js", "puis", "ci", "cd");
    }

    @Test
    void seesThroughInvisibleCharactersAndOtherDigits() {
        assertThat(Words.of("1\u200b60 pati\u00adents ٣").stream().map(Word::folded))
                .containsExactly("160", "patients", "3");
    }

    @Test
    void remembersWhereAWordStands() {
        var text = "Infirmière à Lyon";
        var last = Words.of(text).getLast();
        assertThat(text.substring(last.start(), last.end())).isEqualTo("Lyon");
    }
}
