package fr.jobmatch.ingestion.library;

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
}
