package fr.jobmatch.ingestion.offers.http;

/// A source gave no usable answer. The message holds no words of the answer: some servers repeat keys in it.
public class SourceFailure extends RuntimeException {

    private final Kind kind;

    /// What went wrong, and with it whether another try may help.
    public enum Kind {
        /// No connection, or it broke off.
        UNREACHABLE(true),
        /// No whole answer within the time allowed.
        TIMEOUT(true),
        /// More bytes than allowed.
        TOO_LARGE(false),
        /// An error of the server, 5xx.
        SERVER_ERROR(true),
        /// Asked to come back later, 429 or 503 with a time.
        BUSY(true),
        /// Key or rights refused, 401 or 403.
        REFUSED(false),
        /// The question was refused, other 4xx.
        BAD_QUESTION(false),
        /// An answer, but not what was agreed: HTML, broken JSON, other types.
        UNREADABLE(true),
        /// An address that may not be asked: private, or not encrypted.
        FORBIDDEN_ADDRESS(false);

        private final boolean temporary;

        Kind(boolean temporary) {
            this.temporary = temporary;
        }
    }

    public SourceFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public SourceFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /// Return whether the same question may be answered later.
    public boolean temporary() {
        return kind.temporary;
    }
}
