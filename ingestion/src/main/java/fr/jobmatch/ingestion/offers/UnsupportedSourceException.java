package fr.jobmatch.ingestion.offers;

import fr.jobmatch.domain.offer.OfferSource;

/// Nothing reads the files of a source.
public final class UnsupportedSourceException extends RuntimeException {

    UnsupportedSourceException(OfferSource source) {
        super("Offers of the source '" + source.code() + "' can't be read from files.");
    }
}
