package fr.jobmatch.app.accounts;

import java.nio.charset.StandardCharsets;

/// A password that somebody chose; its text never shows in a log.
public record NewPassword(String value) {

    /// NIST SP 800-63B asks for at least 8 characters for a password used alone; we ask for a little more.
    public static final int MIN_LENGTH = 10;

    /// bcrypt reads no more than 72 bytes.
    private static final int MAX_BYTES = 72;

    public NewPassword {
        if (value.length() < MIN_LENGTH) {
            throw new InvalidAccount("account.password.short");
        }
        if (value.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new InvalidAccount("account.password.long");
        }
    }

    @Override
    public String toString() {
        return "NewPassword";
    }
}
