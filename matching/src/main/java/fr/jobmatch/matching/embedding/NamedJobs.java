package fr.jobmatch.matching.embedding;

import fr.jobmatch.lexicon.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds where a description names its job: before `H/F`, after `nous recherchons un`, `en tant que`, `poste de`. What
/// stands there says more than the pages around it.
final class NamedJobs {
    private static final int MOST = 4;
    private static final int LONGEST_NAME = 7;
    /// So many words may stand between `recherche` and the article before the job.
    private static final int FARTHEST_ARTICLE = 14;
    private static final Set<String> SEXES = Set.of("h", "f", "m", "x");

    private final CharSequence text;
    private final List<Word> words;
    private final List<List<Word>> found = new ArrayList<>();
    private int end = -1;

    private NamedJobs(CharSequence text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /// Return the words of each name, in order, at most four.
    static List<List<Word>> of(CharSequence text, List<Word> words) {
        var jobs = new NamedJobs(text, words);
        for (int at = 0; at < words.size() && jobs.found.size() < MOST; at++) {
            jobs.look(at);
        }
        return jobs.found;
    }

    private void look(int at) {
        var word = folded(at);
        if (isMark(at)) {
            add(startBefore(at), at);
        } else if (JobWords.ASKS.contains(word)) {
            int article = articleAfter(at);
            if (article > 0) {
                addFrom(article + 1);
            }
        } else if (JobWords.BEGINNINGS.contains(word)) {
            int next = afterCue(at);
            if (next > 0) {
                addFrom(next);
            }
        }
    }

    private String folded(int at) {
        return words.get(at).folded();
    }

    /// `H/F`, `F-H`.
    private boolean isMark(int at) {
        return at + 1 < words.size()
                && SEXES.contains(folded(at))
                && SEXES.contains(folded(at + 1))
                && isJoined(words.get(at).end(), words.get(at + 1).start());
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '/' || text.charAt(i) == '-') {
                return to - from <= 3;
            }
        }
        return false;
    }

    private int startBefore(int at) {
        int start = at;
        while (start > 0
                && at - start < LONGEST_NAME
                && !WorkText.isPause(
                        text, words.get(start - 1).end(), words.get(start).start())
                && !JobWords.ARTICLES.contains(folded(start - 1))
                && !JobWords.ASKS.contains(folded(start - 1))) {
            start--;
        }
        return start;
    }

    private int articleAfter(int at) {
        for (int i = at + 1; i < Math.min(words.size(), at + FARTHEST_ARTICLE); i++) {
            if (WorkText.isPause(text, words.get(i - 1).end(), words.get(i).start())) {
                return 0;
            }
            if (JobWords.ARTICLES.contains(folded(i)) && !folded(i - 1).equals("l'")) {
                return i;
            }
        }
        return 0;
    }

    /// Return where the job begins after a cue of one or two words; 0 when there is no cue.
    private int afterCue(int at) {
        if (JobWords.IS.contains(folded(at))) {
            return at + 1;
        }
        if (at + 1 >= words.size()) {
            return 0;
        }
        boolean followed = JobWords.IS.contains(folded(at) + " " + folded(at + 1));
        boolean colon = JobWords.IS.contains(folded(at) + " :") && isColon(at);
        return followed ? at + 2 : colon ? at + 1 : 0;
    }

    private boolean isColon(int at) {
        var between = text.subSequence(words.get(at).end(), words.get(at + 1).start());
        return between.toString().strip().equals(":");
    }

    private void addFrom(int first) {
        int from = first;
        while (from < words.size() && JobWords.SKIPPED.contains(folded(from))) {
            from++;
        }
        int to = from;
        while (to < words.size() && to - from < LONGEST_NAME && !isOver(to, from)) {
            to++;
        }
        add(from, to);
    }

    private boolean isOver(int at, int from) {
        return JobWords.ENDS.contains(folded(at))
                || isMark(at)
                || at > from
                        && WorkText.isPause(
                                text, words.get(at - 1).end(), words.get(at).start());
    }

    /// Keep a name unless an earlier one already has its words.
    private void add(int from, int to) {
        if (to > from) {
            found.add(words.subList(from, to));
            end = to;
        }
    }
}
