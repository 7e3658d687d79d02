package fr.jobmatch.ingestion.offers.text;

/// Tidies the line breaks of a text: no blanks around them, at most one empty line, nothing before or after the text.
final class Lines {

    private Lines() {}

    static String tidied(String text) {
        var tidied = new StringBuilder(text.length());
        int breaks = 0;
        int blanksFrom = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                breaks++;
                blanksFrom = -1;
            } else if (isBlank(c)) {
                blanksFrom = blanksFrom < 0 ? at : blanksFrom;
            } else {
                addGap(tidied, breaks, text, blanksFrom, at);
                tidied.append(c);
                breaks = 0;
                blanksFrom = -1;
            }
        }
        return tidied.toString();
    }

    /// Line breaks swallow the blanks around them; both vanish at the start.
    private static void addGap(StringBuilder tidied, int breaks, String text, int blanksFrom, int to) {
        if (tidied.isEmpty()) {
            return;
        }
        if (breaks > 0) {
            tidied.append(breaks == 1 ? "\n" : "\n\n");
        } else if (blanksFrom >= 0) {
            tidied.append(text, blanksFrom, to);
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }
}
