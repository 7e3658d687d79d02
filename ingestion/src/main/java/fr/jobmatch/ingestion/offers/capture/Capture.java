package fr.jobmatch.ingestion.offers.capture;

import fr.jobmatch.domain.offer.Offer;
import java.util.List;

/// What became of a page or text that somebody brought.
public sealed interface Capture {

    /// An offer; what couldn't be told is unknown in it.
    record Understood(Offer offer, Method method) implements Capture {}

    /// A page of results: it shows several offers, by their titles.
    record Several(List<String> titles) implements Capture {
        public Several {
            titles = List.copyOf(titles);
        }
    }

    /// Neither an offer nor a text that could be one.
    record Nothing(Reason reason) implements Capture {}

    /// How sure the reading is: structured data says what each field is, a page's layout nearly so, a text doesn't.
    enum Method {
        STRUCTURED,
        LAYOUT,
        TEXT
    }

    /// Why there is no offer.
    enum Reason {
        EMPTY,
        TOO_LARGE,
        NO_OFFER
    }
}
