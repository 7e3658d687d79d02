package fr.jobmatch.assistant.letters;

import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.Change.Decision;
import fr.jobmatch.domain.document.Change.Kind;
import fr.jobmatch.domain.document.LetterDraft;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The sentences of a letter as changes, and the letter that results from the decisions on them.
public final class LetterSentences {

    private static final Pattern PLACE = Pattern.compile("letter\\.paragraphs\\[(\\d+)]\\.sentences\\[\\d+]");

    private LetterSentences() {}

    static ComposedLetter compose(LetterDraft frame, List<List<Sentence>> paragraphs) {
        var changes = new ArrayList<Change>();
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            var sentences = paragraphs.get(paragraph);
            for (int sentence = 0; sentence < sentences.size(); sentence++) {
                var target = FieldPath.of("letter", "paragraphs", paragraph, "sentences", sentence);
                changes.add(written(changes.size() + 1, target, sentences.get(sentence)));
            }
        }
        return new ComposedLetter(apply(frame, changes), changes);
    }

    private static Change written(int number, FieldPath target, Sentence sentence) {
        return new Change(
                number,
                Kind.WRITTEN,
                target,
                null,
                sentence.text().text(),
                sentence.why(),
                sentence.arguments(),
                sentence.text().sources(),
                Decision.PENDING);
    }

    /// Return the letter with rejected sentences left out and edited ones in the candidate's words.
    public static LetterDraft apply(LetterDraft letter, List<Change> changes) {
        var paragraphs = new TreeMap<Integer, List<Sourced>>();
        for (var change : changes) {
            if (change.decision() != Decision.REJECTED) {
                var text = Objects.requireNonNull(change.after(), "a sentence has a text");
                paragraphs
                        .computeIfAbsent(paragraphOf(change), number -> new ArrayList<>())
                        .add(new Sourced(text, change.sources()));
            }
        }
        return new LetterDraft(
                letter.language(),
                letter.sender(),
                letter.addressee(),
                letter.city(),
                letter.date(),
                letter.subject(),
                letter.salutation(),
                List.copyOf(paragraphs.values()),
                letter.closing());
    }

    private static int paragraphOf(Change change) {
        var place = PLACE.matcher(change.target().value());
        if (!place.matches()) {
            throw new IllegalArgumentException("no sentence of a letter: " + change.target());
        }
        return Integer.parseInt(place.group(1));
    }
}
