package fr.jobmatch.ingestion.offers.mapping;

/// A payload that is no offer of its source; the message says what is missing, without the payload's text.
public final class UnreadableOfferException extends RuntimeException {

    public UnreadableOfferException(String message) {
        super(message);
    }
}
