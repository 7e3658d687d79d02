package fr.jobmatch.ingestion.offers.capture;

import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.OfferMappers;
import fr.jobmatch.ingestion.offers.mapping.UnreadableOfferException;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads the offer in a page that somebody has open, or in a text. The page is hostile input: nothing in it is run or
/// fetched, and its size is limited.
public final class OfferCapture {

    /// Real pages reach 680 kB.
    static final int LARGEST = 4_000_000;

    private static final int LEAST_TEXT = 80;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OfferCapture() {}

    /// Return the offer of a page: structured data (JSON-LD, microdata, RDFa), else a layout that is known, else its
    /// visible text.
    /// @param url where the page came from, if known
    public static Capture page(String html, @Nullable String url) {
        if (html.isBlank() || html.length() > LARGEST) {
            return new Capture.Nothing(html.isBlank() ? Capture.Reason.EMPTY : Capture.Reason.TOO_LARGE);
        }
        var page = Jsoup.parse(html);
        var postings = postings(page);
        if (postings.size() > 1) {
            return new Capture.Several(titles(postings));
        }
        if (postings.size() == 1) {
            return posting(postings.getFirst(), url);
        }
        return SiteLayouts.posting(page)
                .map(posting -> understood(OfferSource.JOB_POSTING, withAddress(posting, url), Capture.Method.LAYOUT))
                .orElseGet(() -> visibleText(page, url));
    }

    /// Return the offer of a JobPosting object.
    public static Capture posting(JsonNode posting, @Nullable String url) {
        return understood(OfferSource.JOB_POSTING, withAddress(posting, url), Capture.Method.STRUCTURED);
    }

    /// Return the offer of a pasted text.
    public static Capture text(String text, @Nullable String url) {
        if (text.isBlank() || text.length() > LARGEST) {
            return new Capture.Nothing(text.isBlank() ? Capture.Reason.EMPTY : Capture.Reason.TOO_LARGE);
        }
        return understood(
                OfferSource.PASTED, withAddress(JSON.createObjectNode().put("text", text), url), Capture.Method.TEXT);
    }

    private static List<JsonNode> postings(Document page) {
        return Stream.<List<JsonNode>>of(
                        JsonLd.postings(page), Markup.MICRODATA.postings(page), Markup.RDFA.postings(page))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> found.stream().distinct().toList())
                .orElse(List.of());
    }

    /// A page without structured data may be anything: only a text that reads like one offer counts.
    private static Capture visibleText(Document page, @Nullable String url) {
        page.select("script, style, noscript, nav, header, footer, form, aside, svg, [hidden]")
                .remove();
        var main =
                page.select("main, article, [role=main]").stream().findFirst().orElse(page.body());
        var text = main.wholeText().replaceAll("[ \\t]+", " ").strip();
        boolean oneOffer = text.length() >= LEAST_TEXT && page.select("h1").size() == 1;
        return oneOffer ? text(text, url) : new Capture.Nothing(Capture.Reason.NO_OFFER);
    }

    private static Capture understood(OfferSource source, JsonNode payload, Capture.Method method) {
        try {
            return new Capture.Understood(OfferMappers.of(source).map(payload), method);
        } catch (UnreadableOfferException noOffer) {
            return new Capture.Nothing(Capture.Reason.NO_OFFER);
        }
    }

    private static JsonNode withAddress(JsonNode payload, @Nullable String url) {
        var copy = payload.deepCopy();
        if (url != null
                && copy instanceof ObjectNode object
                && !object.path("url").isString()) {
            object.put("url", url);
        }
        return copy;
    }

    private static List<String> titles(List<JsonNode> postings) {
        return postings.stream()
                .map(posting -> posting.path("title").asString(""))
                .toList();
    }
}
