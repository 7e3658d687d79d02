package fr.jobmatch.app.privacy;

import fr.jobmatch.app.documents.DocumentFiles;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.ingestion.library.CvLibrary;
import fr.jobmatch.ingestion.library.FileName;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.resume.JsonResume;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes everything that JobMatch has of a person into a ZIP: the files as they came and as they were written,
/// profiles as JSON Resume, and every row of every table as JSON.
@Service
public class PersonExport {

    private final PersonalTables tables;
    private final CvLibrary cvs;
    private final ProfileLibrary profiles;
    private final DocumentFiles documents;

    PersonExport(PersonalTables tables, CvLibrary cvs, ProfileLibrary profiles, DocumentFiles documents) {
        this.tables = tables;
        this.cvs = cvs;
        this.profiles = profiles;
        this.documents = documents;
    }

    /// Write the export of the person in whose name the caller runs. One file is in memory at a time.
    @Transactional(readOnly = true)
    public void write(PersonId person, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var table : tables.names()) {
            put(zip, "tables/" + table + ".json", "[" + String.join(",\n", tables.rows(table)) + "]");
        }
        for (var profile : profiles.of(person)) {
            put(zip, "profiles/" + profile.id() + ".json", JsonResume.write(profile.profile()));
        }
        for (var cv : cvs.of(person)) {
            put(
                    zip,
                    "cvs/" + cv.id() + "-" + new FileName(cv.fileName()).value(),
                    cvs.original(cv.id()).orElseThrow());
        }
        for (var document : documents.of(person)) {
            put(
                    zip,
                    "documents/" + document.id() + "-" + new FileName(document.fileName()).value(),
                    document.content());
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
