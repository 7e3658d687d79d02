package fr.jobmatch.app.rest.cvs;

import fr.jobmatch.app.cvs.CvImports;
import fr.jobmatch.app.cvs.UploadGate;
import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.rest.Download;
import fr.jobmatch.app.rest.IdempotencyKey;
import fr.jobmatch.app.rest.NotFound;
import fr.jobmatch.app.rest.PageBody;
import fr.jobmatch.app.rest.Paging;
import fr.jobmatch.app.rest.tasks.TaskAnswers;
import fr.jobmatch.app.rest.tasks.TaskBody;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.tasks.TaskId;
import fr.jobmatch.domain.profile.CvId;
import fr.jobmatch.ingestion.library.CvLibrary;
import fr.jobmatch.ingestion.library.CvSummary;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping(Api.V1 + "/cvs")
@Tag(name = "cvs", description = "CV files")
class CvsController {

    private final CvImports imports;
    private final CvLibrary library;
    private final TaskAnswers answers;
    private final UploadGate gate;

    CvsController(CvImports imports, CvLibrary library, TaskAnswers answers, UploadGate gate) {
        this.gate = gate;
        this.imports = imports;
        this.library = library;
        this.answers = answers;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Upload a CV; a task reads it and makes a profile of it")
    ResponseEntity<TaskBody> uploadCv(
            @RequestPart MultipartFile file,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String idempotencyKey,
            Locale language) {
        var task = gate.holding(() -> receive(file, IdempotencyKey.within("cvs", idempotencyKey)));
        return answers.accepted(task, language);
    }

    private TaskId receive(MultipartFile file, @Nullable String idempotencyKey) {
        try {
            return imports.receive(
                    CurrentPerson.require(),
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                    Objects.requireNonNullElse(file.getContentType(), MediaType.APPLICATION_OCTET_STREAM_VALUE),
                    file.getBytes(),
                    idempotencyKey);
        } catch (IOException spooledFileIsGone) {
            throw new UncheckedIOException(spooledFileIsGone);
        }
    }

    @GetMapping
    @Operation(summary = "Return one's CV files, newest first")
    PageBody<CvBody> listCvs(@Valid @ParameterObject Paging paging) {
        return paging.of(library.of(CurrentPerson.require()), CvBody::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Return what is known about a CV file")
    CvBody getCv(@PathVariable UUID id) {
        return CvBody.of(require(id));
    }

    @GetMapping(path = "/{id}/file", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(summary = "Download the original")
    ResponseEntity<byte[]> getCvFile(@PathVariable UUID id) {
        var cv = require(id);
        var content = library.original(cv.id()).orElseThrow(NotFound::new);
        return Download.of(cv.fileName(), content, MediaType.APPLICATION_OCTET_STREAM);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a CV file; profiles that came out of it stay")
    void deleteCv(@PathVariable UUID id) {
        library.delete(require(id).id());
    }

    private CvSummary require(UUID id) {
        return library.find(new CvId(id)).orElseThrow(NotFound::new);
    }
}
