package fr.jobmatch.app.views.documents;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Two texts above each other; the words that only one of them has are marked as removed or added.
class WordDiff extends Composite<Div> {

    /// A line break counts as a word, so that lines stay lines.
    private static final Pattern WORD = Pattern.compile("\\n|\\S+");

    private static final String LINE_BREAK = "\n";

    WordDiff(@Nullable String before, @Nullable String after) {
        getContent().addClassName("diff");
        var old = words(before);
        var now = words(after);
        var common = longestCommon(old, now);
        if (!old.isEmpty()) {
            getContent().add(line(old, common, "del", "change.before"));
        }
        if (!now.isEmpty()) {
            getContent().add(line(now, common, "ins", "change.after"));
        }
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : WORD.matcher(text.strip()).results().map(MatchResult::group).toList();
    }

    private Div line(List<String> words, List<String> common, String tag, String key) {
        var label = new Span(getTranslation(key));
        label.addClassName("diff-label");
        var text = new Div();
        int next = 0;
        for (var word : words) {
            boolean kept = next < common.size() && common.get(next).equals(word);
            if (kept) {
                next++;
            }
            if (word.equals(LINE_BREAK)) {
                text.getElement().appendChild(new Element("br"));
            } else if (kept) {
                text.add(new Text(word + " "));
            } else {
                text.getElement().appendChild(new Element(tag).setText(word), Element.createText(" "));
            }
        }
        return new Div(label, text);
    }

    /// Longest common subsequence, by the textbook table.
    private static List<String> longestCommon(List<String> a, List<String> b) {
        var length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = a.get(i).equals(b.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        var common = new ArrayList<String>();
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            if (a.get(i).equals(b.get(j))) {
                common.add(a.get(i++));
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
