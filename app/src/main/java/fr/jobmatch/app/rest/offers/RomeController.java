package fr.jobmatch.app.rest.offers;

import fr.jobmatch.app.rest.Api;
import fr.jobmatch.lexicon.occupations.RomeOccupation;
import fr.jobmatch.lexicon.occupations.RomeSearch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.V1 + "/rome")
@Tag(name = "offers")
class RomeController {

    @GetMapping
    @Operation(summary = "Find occupations of ROME by a code or the words of a name, the likeliest first")
    List<RomeOccupation> searchRome(
            @RequestParam @Size(max = 200) String q, @RequestParam(defaultValue = "10") @Min(1) @Max(50) int limit) {
        return RomeSearch.installed().search(q, limit);
    }
}
