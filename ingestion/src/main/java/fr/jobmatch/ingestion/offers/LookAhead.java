package fr.jobmatch.ingestion.offers;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Payloads that are only known to be there once they have been read.
abstract class LookAhead implements Iterator<PayloadLine> {

    private @Nullable PayloadLine next;

    /// Read on to the next payload; null at the end, and again whenever it is asked after the end.
    abstract @Nullable PayloadLine advance();

    @Override
    public final boolean hasNext() {
        if (next == null) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public final PayloadLine next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var found = next;
        next = null;
        return found;
    }
}
