package fr.jobmatch.ingestion.library;

import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.domain.profile.CvId;
import fr.jobmatch.domain.profile.ProfileId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "profile")
class ProfileEntity {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "cv_id")
    private @Nullable UUID cv;

    @JdbcTypeCode(SqlTypes.JSON)
    private String resume;

    @JdbcTypeCode(SqlTypes.JSON)
    private String evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String preferences;

    @Column(name = "is_primary")
    private boolean primary;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ProfileEntity() {}

    ProfileEntity(PersonId person, @Nullable CvId cv, String resume, String evidence, boolean primary) {
        this.id = ProfileId.random().value();
        this.person = person.value();
        this.cv = cv == null ? null : cv.value();
        this.resume = resume;
        this.evidence = evidence;
        this.primary = primary;
        this.changedAt = Instant.now();
    }

    UUID id() {
        return id;
    }

    void change(String newResume, String newEvidence) {
        resume = newResume;
        evidence = newEvidence;
        changedAt = Instant.now();
    }

    void makePrimary(boolean isPrimary) {
        primary = isPrimary;
    }

    void prefer(String newPreferences) {
        preferences = newPreferences;
    }

    @Nullable
    String preferences() {
        return preferences;
    }

    String resume() {
        return resume;
    }

    int versionNumber() {
        return version == null ? 1 : version + 1;
    }

    StoredProfile toStored() {
        return new StoredProfile(
                new ProfileId(id),
                new PersonId(person),
                cv == null ? null : new CvId(cv),
                ProfileJson.readProfile(resume),
                ProfileJson.readEvidence(evidence),
                primary,
                versionNumber(),
                changedAt);
    }
}
