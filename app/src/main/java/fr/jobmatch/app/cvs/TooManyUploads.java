package fr.jobmatch.app.cvs;

/// More files at a time than one person may send, or than the server can hold.
public class TooManyUploads extends RuntimeException {

    TooManyUploads() {
        super("too many uploads", null, false, false);
    }
}
