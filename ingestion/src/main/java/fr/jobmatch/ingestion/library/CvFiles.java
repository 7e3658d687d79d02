package fr.jobmatch.ingestion.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/// The bytes stand in rows of their own, so that a list of CVs never loads a file.
interface CvFiles extends Repository<CvFileEntity, UUID> {

    CvFileEntity saveAndFlush(CvFileEntity file);

    Optional<CvFileEntity> findById(UUID id);

    List<CvFileEntity> findByPersonOrderByUploadedAtDesc(UUID person);

    void deleteById(UUID id);

    @NativeQuery("select content from cv_content where cv_id = ?1 and page = ?2")
    Optional<byte[]> content(UUID cv, int page);

    @Modifying
    @Query(value = """
            insert into cv_content (cv_id, person_id, page, content) values (:cv, :person, :page, :content)
            on conflict (cv_id, page) do update set content = excluded.content""", nativeQuery = true)
    void putContent(
            @Param("cv") UUID cv,
            @Param("person") UUID person,
            @Param("page") int page,
            @Param("content") byte[] content);
}
