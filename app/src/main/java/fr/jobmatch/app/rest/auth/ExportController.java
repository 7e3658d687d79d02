package fr.jobmatch.app.rest.auth;

import fr.jobmatch.app.privacy.PersonExport;
import fr.jobmatch.app.rest.Api;
import fr.jobmatch.app.security.CurrentPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/me/export")
@Tag(name = "me", description = "One's own account")
class ExportController {

    private static final String ZIP = "application/zip";

    private final PersonExport export;

    ExportController(PersonExport export) {
        this.export = export;
    }

    @GetMapping(produces = ZIP)
    @Operation(
            summary = "Download everything that JobMatch has of one: files, profiles, and all rows as JSON",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary"))))
    void exportMe(HttpServletResponse response) throws IOException {
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"jobmatch.zip\"");
        export.write(CurrentPerson.require(), response.getOutputStream());
    }
}
