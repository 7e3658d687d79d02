package fr.jobmatch.domain.document;

/// Port: reads a DOCX that JobMatch wrote, in process, since it is no untrusted file.
public interface DocumentReader {

    /// Return the text and the profile that stand in a DOCX.
    /// @throws IllegalArgumentException when the bytes are no readable DOCX
    DocumentText read(byte[] docx);
}
