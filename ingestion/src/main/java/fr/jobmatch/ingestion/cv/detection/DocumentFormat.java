package fr.jobmatch.ingestion.cv.detection;

/// The formats that a CV can have.
public enum DocumentFormat {
    PDF,
    DOCX,
    ODT,
    RTF,
    TEXT,
    EUROPASS,
    JPEG,
    PNG,
    TIFF;

    public boolean isImage() {
        return this == JPEG || this == PNG || this == TIFF;
    }
}
