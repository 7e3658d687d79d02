package fr.jobmatch.app.documents;

import fr.jobmatch.domain.document.DocumentKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/// The file stands in a row of its own, so that a list of documents never loads one.
interface DocumentRows extends Repository<DocumentEntity, UUID> {

    DocumentEntity saveAndFlush(DocumentEntity document);

    Optional<DocumentEntity> findById(UUID id);

    List<DocumentEntity> findByPersonOrderByCreatedAtDesc(UUID person);

    /// Return kinds and statuses alone, the newest first.
    @Query(
            "select d.kind as kind, d.status as status from DocumentEntity d where d.offer = :offer order by d.createdAt desc")
    List<Standing> ofOffer(@Param("offer") UUID offer);

    void deleteById(UUID id);

    @NativeQuery("select content from document_file where document_id = ?1")
    Optional<byte[]> file(UUID document);

    @Modifying
    @Query(value = """
            insert into document_file (document_id, person_id, content) values (:document, :person, :content)
            on conflict (document_id) do update set content = excluded.content""", nativeQuery = true)
    void putFile(@Param("document") UUID document, @Param("person") UUID person, @Param("content") byte[] content);

    /// Where a document of a kind stands.
    record Standing(DocumentKind kind, DocumentStatus status) {}
}
