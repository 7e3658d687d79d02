package fr.jobmatch.ingestion.cv.fork;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/// One message over a pipe: a letter that says what it is, a length, and bytes.
record Frame(char kind, byte[] payload) {

    /// The first thing that a parser process says: it has started, behind the barriers that it names.
    static final char READY = 'y';

    static final char PARSE = 'p';
    static final char PICTURE = 'i';
    static final char PROGRESS = 's';
    static final char RESULT = 'r';
    static final char END = 'e';
    static final char TOO_LARGE = 'm';

    /// Longest payload, in bytes.
    private static final int LONGEST = 64 * 1024 * 1024;

    void write(DataOutputStream out) throws IOException {
        out.writeByte(kind);
        out.writeInt(payload.length);
        out.write(payload);
        out.flush();
    }

    /// Return the next frame.
    /// @throws IOException when the pipe ends, or holds what is no frame
    static Frame read(DataInputStream in) throws IOException {
        char kind = (char) in.readUnsignedByte();
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new EOFException("no frame");
        }
        return new Frame(kind, in.readNBytes(length));
    }
}
