package fr.jobmatch.ingestion.offers.capture;

import fr.jobmatch.lexicon.text.Resource;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pages of sites that put no structured data into them: where their layout keeps title, employer, place and text.
final class SiteLayouts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Layout> LAYOUTS = Resource.rows(SiteLayouts.class, "layouts.tsv").stream()
            .map(row -> new Layout(row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)))
            .toList();

    private SiteLayouts() {}

    static Optional<JsonNode> posting(Document page) {
        return LAYOUTS.stream().flatMap(layout -> layout.posting(page).stream()).findFirst();
    }

    /// CSS selectors of one site's page.
    private record Layout(String title, String company, String place, String text, String contract) {

        Optional<JsonNode> posting(Document page) {
            var title = first(page, title());
            var text = page.select(text()).stream().findFirst().map(element -> element.html());
            if (title == null || text.isEmpty()) {
                return Optional.empty();
            }
            var posting = JSON.createObjectNode().put("@type", "JobPosting").put("title", title);
            posting.put("description", text.get());
            posting.put("hiringOrganization", first(page, company()));
            posting.put("jobLocation", first(page, place()));
            var terms = posting.putArray("employmentType");
            page.select(contract()).forEach(element -> terms.add(element.text()));
            return Optional.of(posting);
        }

        private static @Nullable String first(Document page, String selector) {
            var text = page.select(selector).text();
            return text.isBlank() ? null : page.select(selector).getFirst().text();
        }
    }
}
