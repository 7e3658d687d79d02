package fr.jobmatch.benchmarks.fuzz;

import fr.jobmatch.ingestion.cv.layout.Box;
import fr.jobmatch.ingestion.cv.layout.Page;
import fr.jobmatch.ingestion.cv.layout.Style;
import fr.jobmatch.ingestion.cv.layout.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Damages words on pages: what odd programs draw and bad recognition reads.
final class PageMutations {

    private static final String[] ODD = {
        "",
        " ",
        "•",
        "–",
        "|",
        "2019",
        "–2020",
        "@",
        "a@b.fr",
        "(",
        ")",
        "\u202e",
        "\u00ad",
        "ﬁ",
        "😀",
        "13/2020",
        ":",
        "Permis",
        "Langues",
        "EXPÉRIENCE",
        "+33",
        "0".repeat(60),
        "x".repeat(3_000),
        "\t",
        "\n",
        "çà",
        "́e",
        "[[[",
        "\\",
        "$1",
        "1er"
    };

    private final Random random;

    PageMutations(Random random) {
        this.random = random;
    }

    Page mutated(Page page) {
        var words = new ArrayList<>(page.words());
        int times = 1 + random.nextInt(30);
        for (int i = 0; i < times && !words.isEmpty(); i++) {
            int at = random.nextInt(words.size());
            var word = words.get(at);
            switch (random.nextInt(7)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, word);
                case 2 -> words.set(at, said(word, ODD[random.nextInt(ODD.length)]));
                case 3 -> words.set(at, moved(word, page));
                case 4 -> words.set(at, styled(word));
                case 5 ->
                    words.set(
                            at,
                            said(word, words.get(random.nextInt(words.size())).text()));
                default -> Collections.swap(words, at, random.nextInt(words.size()));
            }
        }
        return new Page(page.number(), page.width(), page.height(), List.copyOf(words));
    }

    private static Word said(Word word, String text) {
        return new Word(text.isBlank() ? "?" : text, word.box(), word.style(), word.confidence(), word.spaced());
    }

    private Word moved(Word word, Page page) {
        double x = random.nextDouble() * page.width();
        double y = random.nextDouble() * page.height();
        var box = new Box(x, y, x + word.box().width(), y + word.box().height());
        return new Word(word.text(), box, word.style(), word.confidence(), word.spaced());
    }

    private Word styled(Word word) {
        var style = new Style(0.1 + random.nextInt(200), random.nextBoolean(), random.nextBoolean(), random.nextInt());
        return new Word(word.text(), word.box(), style, random.nextDouble(), random.nextBoolean());
    }
}
