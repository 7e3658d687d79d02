package fr.jobmatch.ingestion.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface ProfileRows extends Repository<ProfileEntity, UUID> {

    ProfileEntity saveAndFlush(ProfileEntity profile);

    Optional<ProfileEntity> findById(UUID id);

    List<ProfileEntity> findByPersonOrderByChangedAtDesc(UUID person);

    Optional<ProfileEntity> findByPersonAndPrimaryTrue(UUID person);

    void delete(ProfileEntity profile);

    /// Let nobody else add a profile for the same person until this transaction ends.
    @NativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('profiles of ' || ?1, 0)) as text)")
    Optional<String> lockProfilesOf(String person);

    @Modifying
    @Query(value = """
            insert into profile_version (profile_id, person_id, version, resume)
            values (:profile, :person, :version, cast(:resume as jsonb)) on conflict do nothing""", nativeQuery = true)
    void keepVersion(
            @Param("profile") UUID profile,
            @Param("person") UUID person,
            @Param("version") int version,
            @Param("resume") String resume);

    @NativeQuery("select cast(resume as text) from profile_version where profile_id = ?1 and version = ?2")
    Optional<String> version(UUID profile, int version);

    @NativeQuery("""
            select version as number, kept_at as until from profile_version
            where profile_id = ?1 order by version desc""")
    List<VersionRow> versions(UUID profile);

    @Modifying
    @Query(value = """
            insert into profile_draft (profile_id, person_id, version, resume, evidence)
            values (:profile, :person, :version, cast(:resume as jsonb), cast(:evidence as jsonb))
            on conflict (profile_id) do update set version = excluded.version, resume = excluded.resume,
                evidence = excluded.evidence, saved_at = now()""", nativeQuery = true)
    void putDraft(
            @Param("profile") UUID profile,
            @Param("person") UUID person,
            @Param("version") int version,
            @Param("resume") String resume,
            @Param("evidence") String evidence);

    @NativeQuery("""
            select cast(resume as text) as resume, cast(evidence as text) as evidence, saved_at as "savedAt"
            from profile_draft where profile_id = ?1""")
    Optional<DraftRow> draft(UUID profile);

    @Modifying
    @Query(value = "delete from profile_draft where profile_id = :profile", nativeQuery = true)
    void deleteDraft(@Param("profile") UUID profile);

    /// An earlier version, without its content.
    interface VersionRow {
        int getNumber();

        Instant getUntil();
    }

    /// What was typed and not saved.
    interface DraftRow {
        String getResume();

        String getEvidence();

        Instant getSavedAt();
    }
}
