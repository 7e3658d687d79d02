package fr.jobmatch.lexicon.numbers;

import fr.jobmatch.lexicon.text.FoldedText;
import fr.jobmatch.lexicon.text.Folding;
import fr.jobmatch.lexicon.text.PhraseIndex;
import fr.jobmatch.lexicon.text.Resource;
import fr.jobmatch.lexicon.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Factors and fractions in words: "divisé par quatre", "doublé", "un tiers de plus".
final class Multiples {

    private static final PhraseIndex<Form> FORMS = new PhraseIndex<>();

    static {
        for (var row : Resource.rows(Multiples.class, "multiples.tsv")) {
            row.stream()
                    .skip(2)
                    .forEach(text -> FORMS.add(text, new Form(row.get(0), Double.parseDouble(row.get(1)), text)));
        }
    }

    private Multiples() {}

    static List<NumberMention> find(FoldedText text, List<Word> words, List<NumberMention> numbers) {
        var found = new ArrayList<NumberMention>();
        for (var hit : FORMS.find(words)) {
            var form = hit.value();
            switch (form.kind) {
                case "fraction" -> found.add(mention(form.value, Unit.PERCENT, hit.start(), hit.end(), text));
                case "factor" -> {
                    if (sameAccents(text, hit, form)) {
                        found.add(mention(form.value, Unit.MULTIPLE, hit.start(), hit.end(), text));
                    }
                }
                default ->
                    numbers.stream()
                            .filter(number -> number.start() == hit.end() + 1)
                            .map(number -> mention(
                                    form.kind.equals("divided") ? 1 / number.value() : number.value(),
                                    Unit.MULTIPLE,
                                    hit.start(),
                                    number.end(),
                                    text))
                            .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean sameAccents(FoldedText text, PhraseIndex.Hit<Form> hit, Form form) {
        return Folding.visible(text.original(hit.start(), hit.end()))
                .toLowerCase(Locale.ROOT)
                .equals(form.text);
    }

    private static NumberMention mention(double value, Unit unit, int start, int end, FoldedText text) {
        return new NumberMention(value, unit, Precisions.around(text.text(), start, end), start, end, end);
    }

    private record Form(String kind, double value, String text) {}
}
