package fr.jobmatch.app.documents;

import fr.jobmatch.domain.document.DocumentId;
import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.resume.JsonResume;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "document")
class DocumentEntity {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "offer_id")
    private UUID offer;

    @Column(name = "offer_title")
    private String offerTitle;

    private String company;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private DocumentStatus status;

    private int level;

    private String template;

    private String language;

    @JdbcTypeCode(SqlTypes.JSON)
    private String resume;

    @JdbcTypeCode(SqlTypes.JSON)
    private String tailored;

    @JdbcTypeCode(SqlTypes.JSON)
    private String gate;

    @JdbcTypeCode(SqlTypes.JSON)
    private String ats;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected DocumentEntity() {}

    @SuppressWarnings("NullAway.Init")
    DocumentEntity(DocumentId id, PersonId person, DocumentOrder order, Offer offer, Profile profile) {
        this.id = id.value();
        this.person = person.value();
        this.offer = order.offer().value();
        this.offerTitle = offer.title();
        this.company = Objects.requireNonNullElse(offer.company(), "");
        this.kind = order.kind();
        this.level = order.level().number();
        this.template = order.template();
        this.language = order.language().getLanguage();
        this.resume = JsonResume.write(profile);
        this.createdAt = Instant.now();
    }

    UUID id() {
        return id;
    }

    String template() {
        return template;
    }

    void hold(DocumentContent content) {
        status = content.status();
        tailored = DocumentJson.write(content.tailored());
        gate = DocumentJson.write(content.gate());
        ats = DocumentJson.write(content.ats());
        fileName = content.file().fileName();
    }

    void approve() {
        status = DocumentStatus.APPROVED;
    }

    StoredDocument toStored() {
        return new StoredDocument(
                new DocumentId(id),
                kind,
                status,
                new OfferId(offer),
                offerTitle,
                company,
                level,
                template,
                Locale.of(language),
                JsonResume.read(resume),
                DocumentJson.readTailored(tailored, kind),
                DocumentJson.readGate(gate),
                DocumentJson.readAts(ats),
                fileName,
                createdAt);
    }
}
