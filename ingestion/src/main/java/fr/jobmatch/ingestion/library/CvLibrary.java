package fr.jobmatch.ingestion.library;

import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.domain.profile.CvId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the CV files of a person: the original as it came, and a picture of each page for the review.
@Service
public class CvLibrary {

    /// Page number under which the original itself is stored.
    private static final int ORIGINAL = 0;

    private final CvFiles files;

    CvLibrary(CvFiles files) {
        this.files = files;
    }

    /// Keep a file as it came.
    @Transactional
    public CvId add(PersonId person, FileName name, String mediaType, byte[] content) {
        var file = files.saveAndFlush(new CvFileEntity(person, name.value(), mediaType, content.length, Instant.now()));
        files.putContent(file.cvId().value(), person.value(), ORIGINAL, content);
        return file.cvId();
    }

    /// Return the files of a person, newest first.
    @Transactional(readOnly = true)
    public List<CvSummary> of(PersonId person) {
        return files.findByPersonOrderByUploadedAtDesc(person.value()).stream()
                .map(CvFileEntity::toSummary)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<CvSummary> find(CvId cv) {
        return files.findById(cv.value()).map(CvFileEntity::toSummary);
    }

    /// Return the original bytes.
    @Transactional(readOnly = true)
    public Optional<byte[]> original(CvId cv) {
        return files.content(cv.value(), ORIGINAL);
    }

    /// Return the picture of a page as PNG.
    /// @param page from 1
    @Transactional(readOnly = true)
    public Optional<byte[]> pageImage(CvId cv, int page) {
        return page < 1 ? Optional.empty() : files.content(cv.value(), page);
    }

    /// Return the plain text in reading order, as an ATS would see it.
    @Transactional(readOnly = true)
    public Optional<String> plainText(CvId cv) {
        return files.findById(cv.value()).map(CvFileEntity::plainText);
    }

    /// Remember what reading the file gave.
    @Transactional
    public void recordReading(CvId cv, PersonId person, List<byte[]> pageImages, List<String> warnings, String text) {
        files.findById(cv.value()).ifPresent(file -> {
            file.read(pageImages.size(), warnings, text);
            for (int page = 1; page <= pageImages.size(); page++) {
                files.putContent(cv.value(), person.value(), page, pageImages.get(page - 1));
            }
        });
    }

    /// Remove a file with its pictures; profiles that came out of it stay.
    @Transactional
    public void delete(CvId cv) {
        files.deleteById(cv.value());
    }
}
