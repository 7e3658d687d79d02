package fr.jobmatch.app.documents;

import fr.jobmatch.domain.document.DocumentId;
import fr.jobmatch.domain.person.PersonId;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The files of a person's documents as they stand, approved or not, for whoever asks for all of their data.
@Service
public class DocumentFiles {

    private final DocumentRows rows;

    DocumentFiles(DocumentRows rows) {
        this.rows = rows;
    }

    /// Return the files, newest first; each is loaded when its content is asked for.
    @Transactional(readOnly = true)
    public List<KeptFile> of(PersonId person) {
        return rows.findByPersonOrderByCreatedAtDesc(person.value()).stream()
                .map(DocumentEntity::toStored)
                .map(stored -> new KeptFile(
                        stored.id(),
                        stored.fileName(),
                        () -> rows.file(stored.id().value()).orElseGet(() -> new byte[0])))
                .toList();
    }

    /// @param loading reads the content, within the transaction of the caller
    public record KeptFile(DocumentId id, String fileName, Supplier<byte[]> loading) {

        public byte[] content() {
            return loading.get();
        }
    }
}
