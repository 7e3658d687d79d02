package fr.jobmatch.ingestion.cv.fork;

import fr.jobmatch.ingestion.cv.isolation.Barrier;
import fr.jobmatch.ingestion.cv.isolation.IsolatedStart;
import fr.jobmatch.ingestion.cv.reading.DocumentReading;
import fr.jobmatch.ingestion.cv.reading.PageImages;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The main class of a parser process: answers the documents that come over standard input until it ends.
final class ParserMain {

    private final DataInputStream in;
    private final DataOutputStream out;

    private ParserMain(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        var pipe = new FileOutputStream(FileDescriptor.out);
        // Libraries that print would break the frames, and could print what a CV says.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        new ParserMain(
                        new DataInputStream(new BufferedInputStream(System.in)),
                        new DataOutputStream(new BufferedOutputStream(pipe)))
                .serve();
    }

    private void serve() throws IOException {
        var barriers = Barrier.text(IsolatedStart.complete());
        new Frame(Frame.READY, barriers.getBytes(StandardCharsets.UTF_8)).write(out);
        while (true) {
            try {
                answer(Frame.read(in));
            } catch (EOFException parentIsGone) {
                return;
            } catch (OutOfMemoryError e) {
                new Frame(Frame.TOO_LARGE, new byte[0]).write(out);
                return;
            }
        }
    }

    private void answer(Frame request) throws IOException {
        if (request.kind() == Frame.PICTURE) {
            var pictures = PageImages.of(request.payload());
            for (var picture : pictures.pages()) {
                new Frame(Frame.PICTURE, picture).write(out);
            }
            new Frame(Frame.END, PlacesJson.write(pictures.places())).write(out);
            return;
        }
        var parsed = DocumentReading.read(request.payload(), this::progress);
        new Frame(Frame.RESULT, ParsedCvJson.write(parsed)).write(out);
    }

    private void progress(String stage, int current, int total) {
        try {
            var text = stage + "\t" + current + "\t" + total;
            new Frame(Frame.PROGRESS, text.getBytes(StandardCharsets.UTF_8)).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
