package fr.jobmatch.app.rest;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file that is saved, never shown: what somebody uploaded must not run as a page of ours.
public final class Download {

    private Download() {}

    /// Answer with a file.
    public static ResponseEntity<byte[]> of(String fileName, byte[] content, MediaType type) {
        var disposition = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
