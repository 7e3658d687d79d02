package fr.jobmatch.app.cvs;

import fr.jobmatch.app.tasks.TaskId;
import fr.jobmatch.app.tasks.Tasks;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.ingestion.library.CvLibrary;
import fr.jobmatch.ingestion.library.FileName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a CV: the file is kept and its reading queued in one transaction, so that neither is lost without the other.
@Service
public class CvImports {

    /// The most that a CV may weigh, in bytes.
    public static final int MAX_SIZE = 20 * 1024 * 1024;

    private final CvLibrary library;
    private final Tasks tasks;

    CvImports(CvLibrary library, Tasks tasks) {
        this.library = library;
        this.tasks = tasks;
    }

    /// Keep a file and queue its reading.
    /// @param mediaType what the sender called it; only a label, the reader looks at the bytes
    /// @param idempotencyKey the sender's own key: the same key keeps and queues nothing new
    /// @throws CvTooLarge when it weighs more than {@link #MAX_SIZE}; nothing is kept
    @Transactional
    public TaskId receive(
            PersonId person, String fileName, String mediaType, byte[] content, @Nullable String idempotencyKey) {
        if (content.length > MAX_SIZE) {
            throw new CvTooLarge();
        }
        var earlier = Optional.ofNullable(idempotencyKey).flatMap(key -> tasks.queued(person, key));
        return earlier.orElseGet(() -> keep(person, new FileName(fileName), mediaType, content, idempotencyKey));
    }

    private TaskId keep(
            PersonId person, FileName name, String mediaType, byte[] content, @Nullable String idempotencyKey) {
        var cv = library.add(person, name, mediaType, content);
        return tasks.queue(person, ReadCv.TYPE, new ReadCv.Order(cv, name.value()), idempotencyKey);
    }
}
