package fr.jobmatch.ingestion.offers.own;

/// A person added as many offers as one can keep.
public final class TooManyOwnOffers extends RuntimeException {

    private final int most;

    TooManyOwnOffers(int most) {
        super("more than " + most + " own offers");
        this.most = most;
    }

    public int most() {
        return most;
    }
}
