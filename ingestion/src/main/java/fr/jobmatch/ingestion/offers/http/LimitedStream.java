package fr.jobmatch.ingestion.offers.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that refuses to grow beyond its limit.
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream stream, long most) {
        super(stream);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) throws TooLarge {
        left -= bytes;
        if (left < 0) {
            throw new TooLarge();
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /// More came than was allowed.
    static final class TooLarge extends IOException {

        TooLarge() {
            super("larger than allowed");
        }
    }
}
