package fr.jobmatch.app.accounts;

import java.util.Locale;
import java.util.regex.Pattern;

/// An e-mail address that someone can sign in with, in lower case.
public record EmailAddress(String value) {

    /// RFC 5321, 4.5.3.1.3.
    private static final int MAX_LENGTH = 254;

    private static final Pattern SYNTAX = Pattern.compile(
            "[^\\s@<>\"(),:;\\[\\]\\\\]+@[^\\s@<>\"(),:;\\[\\]\\\\.]+(\\.[^\\s@<>\"(),:;\\[\\]\\\\.]+)+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX_LENGTH || !SYNTAX.matcher(value).matches()) {
            throw new InvalidAccount("account.email.invalid");
        }
    }
}
