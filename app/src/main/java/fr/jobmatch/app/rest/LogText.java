package fr.jobmatch.app.rest;

/// Text from outside as it may stand on one line of a log.
final class LogText {

    private static final int MAX_LENGTH = 200;

    private LogText() {}

    static String of(String text) {
        var line = text.replaceAll("\\p{Cntrl}", "?");
        return line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) : line;
    }
}
