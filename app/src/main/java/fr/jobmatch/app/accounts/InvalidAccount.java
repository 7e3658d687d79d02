package fr.jobmatch.app.accounts;

/// What was typed can't be an account, for the reason named by a message key.
public class InvalidAccount extends IllegalArgumentException {

    public InvalidAccount(String messageKey) {
        super(messageKey);
    }

    /// Return the key of the sentence that says what to mend.
    public String messageKey() {
        return String.valueOf(getMessage());
    }
}
