package fr.jobmatch.ingestion.library;

import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.domain.profile.CvId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "cv_file")
class CvFileEntity {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    private int pages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] warnings = {};

    @Column(name = "plain_text")
    private String plainText = "";

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @SuppressWarnings("NullAway.Init")
    protected CvFileEntity() {}

    CvFileEntity(PersonId person, String fileName, String mediaType, long size, Instant uploadedAt) {
        this.id = CvId.random().value();
        this.person = person.value();
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.size = size;
        this.uploadedAt = uploadedAt;
    }

    CvId cvId() {
        return new CvId(id);
    }

    String fileName() {
        return fileName;
    }

    String plainText() {
        return plainText;
    }

    void read(int pageCount, List<String> noticed, String text) {
        pages = pageCount;
        warnings = noticed.toArray(String[]::new);
        plainText = text;
    }

    CvSummary toSummary() {
        return new CvSummary(cvId(), fileName, mediaType, size, pages, Arrays.asList(warnings), uploadedAt);
    }
}
