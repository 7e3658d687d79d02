package fr.jobmatch.ingestion.offers;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// A reader that passes over the byte order mark some exports begin with.
final class WithoutMark extends FilterReader {

    private boolean begun;

    WithoutMark(Reader reader) {
        super(reader);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (!begun && read > 0) {
            begun = true;
            buffer[offset] = buffer[offset] == Encodings.BYTE_ORDER_MARK ? ' ' : buffer[offset];
        }
        return read;
    }
}
