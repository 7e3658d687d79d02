package fr.jobmatch.assistant.wording;

import java.util.regex.Pattern;

/// French spacing and apostrophes for our own sentences; a candidate's words are never touched.
public final class Typography {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Pattern BEFORE_MARK = Pattern.compile(" (?=[:;!?»])");

    private Typography() {}

    public static String french(String text) {
        return BEFORE_MARK
                .matcher(text)
                .replaceAll(String.valueOf(NO_BREAK_SPACE))
                .replace("« ", "«" + NO_BREAK_SPACE)
                .replace('\'', '’');
    }
}
