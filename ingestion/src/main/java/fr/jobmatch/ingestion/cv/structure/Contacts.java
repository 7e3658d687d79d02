package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.domain.profile.Basics;
import fr.jobmatch.domain.profile.Link;
import fr.jobmatch.ingestion.cv.layout.Line;
import fr.jobmatch.lexicon.contact.ContactMention;
import fr.jobmatch.lexicon.contact.Emails;
import fr.jobmatch.lexicon.contact.Phones;
import fr.jobmatch.lexicon.contact.WebAddresses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads who the candidate is and how to reach them.
final class Contacts {

    private static final int LONGEST_LABEL = 90;

    private final Findings findings;
    private final List<Line> head;
    private final List<Line> all;
    private final List<String> links;

    /// @param head the lines above the first headings, and the contact section
    /// @param all every line
    /// @param links addresses that the document links to
    Contacts(Findings findings, List<Line> head, List<Line> all, List<String> links) {
        this.findings = findings;
        this.head = head;
        this.all = all;
        this.links = links;
    }

    Basics read(@Nullable String summary, @Nullable String title) {
        var email = email();
        var phone = phone();
        var name = Names.find(head, email).or(() -> Names.find(all, email));
        name.ifPresent(found -> findings.add(found.name(), List.of(found.line()), found.certainty(), "basics", "name"));
        var address = address();
        var label = title != null ? title : label(name.map(Names.Found::line).orElse(null));
        var web = webAddresses(email);
        var url = web.stream()
                .filter(address1 -> WebAddresses.network(address1).isEmpty())
                .findFirst()
                .orElse(null);
        findings.add(url, linesWith(url), 0.85, "basics", "url");
        return new Basics(
                name.map(found -> Names.written(found.name())).orElse(null),
                label,
                email,
                phone,
                url,
                summary,
                address,
                profiles(web));
    }

    private @Nullable String email() {
        var text = first(Emails::find, "email", 0.98);
        if (text != null) {
            return wrapped(text);
        }
        var joined = String.join(
                "\n", all.stream().map(line -> line.text().replace('\t', ' ')).toList());
        var broken = Emails.findBroken(joined).stream().findFirst().map(ContactMention::value);
        var linked = links.stream()
                .filter(link -> link.startsWith("mailto:"))
                .map(link -> link.substring("mailto:".length()).replaceFirst("\\?.*$", ""))
                .filter(link -> !Emails.find(link).isEmpty())
                .findFirst();
        var found = linked.or(() -> broken).orElse(null);
        findings.add(found, List.of(), 0.8, "basics", "email");
        return found;
    }

    /// Return the whole address where a narrow column breaks it.
    private String wrapped(String found) {
        var text = String.join("\n", all.stream().map(Line::text).toList());
        return Emails.findWrapped(text).stream()
                .map(ContactMention::value)
                .filter(whole -> whole.endsWith(found) || whole.startsWith(found))
                .findFirst()
                .map(whole -> {
                    findings.add(whole, linesWith(found), 0.9, "basics", "email");
                    return whole;
                })
                .orElse(found);
    }

    /// Return the first mention in the head, else anywhere.
    private @Nullable String first(
            Function<CharSequence, List<ContactMention>> finder, String field, double certainty) {
        for (var lines : List.of(head, all)) {
            for (var line : lines) {
                var found = mentions(finder, line);
                if (!found.isEmpty()) {
                    findings.add(found.getFirst().value(), List.of(line), certainty, "basics", field);
                    return found.getFirst().value();
                }
            }
            var broken = lines == head ? broken(finder, field, certainty) : null;
            if (broken != null) {
                return broken;
            }
            certainty -= 0.1;
        }
        return null;
    }

    /// Return the number; with its end where the end of the line cut it: `+33 6 39 98 53` above `38`.
    private @Nullable String phone() {
        var found = first(Phones::find, "phone", 0.95);
        if (found == null || Phones.french(found)) {
            return found;
        }
        var whole = broken(
                text -> Phones.find(text).stream()
                        .filter(mention -> mention.value().startsWith(found) && Phones.french(mention.value()))
                        .toList(),
                "phone",
                0.9);
        return whole == null ? found : whole;
    }

    /// Return a mention that the end of a line cuts in two: `(617) 555-` above `0191`.
    private @Nullable String broken(
            Function<CharSequence, List<ContactMention>> finder, String field, double certainty) {
        for (int i = 0; i + 1 < head.size(); i++) {
            var line = head.get(i);
            var found = line.full()
                    ? finder.apply(LineBreaks.join(
                            line.cells().getLast().text(),
                            head.get(i + 1).cells().getFirst().text()))
                    : List.<ContactMention>of();
            if (!found.isEmpty()) {
                findings.add(found.getFirst().value(), List.of(line, head.get(i + 1)), certainty, "basics", field);
                return found.getFirst().value();
            }
        }
        return null;
    }

    private static List<ContactMention> mentions(Function<CharSequence, List<ContactMention>> finder, Line line) {
        var found = new ArrayList<ContactMention>();
        line.cells().forEach(cell -> found.addAll(finder.apply(cell.text())));
        if (found.isEmpty() && line.cells().size() > 1) {
            found.addAll(finder.apply(line.text().replace('\t', ' ')));
        }
        return found;
    }

    private @Nullable Address address() {
        return PostalLines.find(head)
                .map(found -> {
                    findings.add(
                            found.address().city(), found.lines(), found.certainty(), "basics", "location", "city");
                    findings.add(
                            found.address().street(),
                            found.lines(),
                            found.certainty(),
                            "basics",
                            "location",
                            "address");
                    findings.add(
                            found.address().postalCode(),
                            found.lines(),
                            found.certainty(),
                            "basics",
                            "location",
                            "postalCode");
                    return found.address();
                })
                .orElse(null);
    }

    /// Return the headline: the short line just below the name.
    private @Nullable String label(@Nullable Line name) {
        int at = name == null ? -1 : head.indexOf(name);
        for (int i = at + 1; i < head.size() && i <= at + 3; i++) {
            var line = head.get(i);
            var text = line.text().strip();
            if (text.length() < LONGEST_LABEL
                    && !text.contains("@")
                    && line.cells().size() == 1
                    && Clues.position(text) > 0.5
                    && DatedLine.period(line).isEmpty()) {
                findings.add(text, List.of(line), 0.85, "basics", "label");
                return text;
            }
        }
        return head.stream()
                .filter(line ->
                        line.cells().size() == 1 && line.text().length() < 60 && Clues.position(line.text()) > 1.2)
                .filter(line -> name == null || !line.equals(name))
                .findFirst()
                .map(line -> {
                    findings.add(line.text(), List.of(line), 0.7, "basics", "label");
                    return line.text();
                })
                .orElse(null);
    }

    private List<String> webAddresses(@Nullable String email) {
        var found = new ArrayList<String>();
        head.forEach(line -> mentions(WebAddresses::find, line).forEach(mention -> found.add(mention.value())));
        links.stream()
                .filter(link ->
                        link.startsWith("http") && WebAddresses.network(link).isPresent())
                .forEach(found::add);
        var host = email == null ? "" : email.substring(email.indexOf('@') + 1);
        var seen = new HashSet<String>();
        return found.stream()
                .filter(url ->
                        host.isEmpty() || !url.replaceFirst("https?://", "").equalsIgnoreCase(host))
                .filter(url -> seen.add(url.toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://(?:www\\.)?", "")
                        .replaceFirst("/$", "")))
                .toList();
    }

    private static List<Link> profiles(List<String> web) {
        return web.stream()
                .flatMap(url -> WebAddresses.network(url).stream()
                        .map(network ->
                                new Link(network, WebAddresses.username(url).orElse(null), url)))
                .toList();
    }

    private List<Line> linesWith(@Nullable String url) {
        if (url == null) {
            return List.of();
        }
        var bare = url.replaceFirst("^https?://", "");
        return head.stream().filter(line -> line.text().contains(bare)).limit(1).toList();
    }
}
