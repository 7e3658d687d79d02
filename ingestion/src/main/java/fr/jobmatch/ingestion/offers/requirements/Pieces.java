package fr.jobmatch.ingestion.offers.requirements;

import java.util.ArrayList;
import java.util.List;

/// Cuts a sentence at commas, behind colons, and around brackets that close.
final class Pieces {

    private static final String CUTS = ",():";

    private Pieces() {}

    static List<Piece> of(String sentence) {
        var pieces = new ArrayList<Piece>();
        for (int at = 0; at < sentence.length(); ) {
            int end = endOf(sentence, at);
            pieces.add(new Piece(at, end, sentence.charAt(at) == '(', sentence.charAt(end - 1) == ':'));
            at = end;
        }
        return pieces;
    }

    private static int endOf(String sentence, int at) {
        if (sentence.charAt(at) == '(') {
            return afterBrackets(sentence, at);
        }
        int end = at;
        while (end < sentence.length() && CUTS.indexOf(sentence.charAt(end)) < 0) {
            end++;
        }
        boolean colon = end > at && end < sentence.length() && sentence.charAt(end) == ':';
        return end == at || colon ? end + 1 : end;
    }

    private static int afterBrackets(String sentence, int open) {
        for (int at = open + 1; at < sentence.length() && sentence.charAt(at) != '('; at++) {
            if (sentence.charAt(at) == ')') {
                return at + 1;
            }
        }
        return open + 1;
    }

    /// @param start offset in the sentence
    record Piece(int start, int end, boolean bracketed, boolean announces) {}
}
