package fr.jobmatch.templates;

import fr.jobmatch.domain.document.AtsReport.Check;
import fr.jobmatch.domain.document.DocumentText;
import fr.jobmatch.domain.document.LetterDraft;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks for the parts of a letter in the text of the file, in order.
final class LetterReadBack {

    private final LetterDraft draft;
    private final String text;
    private final List<Check> checks = new ArrayList<>();
    private int from;

    LetterReadBack(LetterDraft draft, DocumentText read) {
        this.draft = draft;
        this.text = Same.bare(read.text());
    }

    List<Check> checks() {
        next("sender.name", draft.sender().name());
        anywhere("sender.email", draft.sender().email());
        anywhere("sender.phone", draft.sender().phone());
        next("addressee.company", draft.addressee().company());
        next("subject", draft.subject().text());
        next("salutation", draft.salutation());
        var texts = LetterLayout.texts(draft);
        for (int index = 0; index < texts.size(); index++) {
            next("paragraphs[" + index + "]", texts.get(index));
        }
        next("closing", draft.closing());
        return checks;
    }

    /// A part is found only behind the parts before it.
    private void next(String field, @Nullable String expected) {
        if (expected != null) {
            int at = text.indexOf(Same.bare(expected), from);
            from = at < 0 ? from : at + Same.bare(expected).length();
            checks.add(new Check(field, expected, at < 0 ? "" : expected, at >= 0));
        }
    }

    private void anywhere(String field, @Nullable String expected) {
        if (expected != null) {
            boolean found = text.contains(Same.bare(expected));
            checks.add(new Check(field, expected, found ? expected : "", found));
        }
    }
}
