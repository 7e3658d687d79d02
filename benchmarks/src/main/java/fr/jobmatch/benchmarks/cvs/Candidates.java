package fr.jobmatch.benchmarks.cvs;

import fr.jobmatch.benchmarks.cvs.Sheet.Contact;
import fr.jobmatch.benchmarks.cvs.Sheet.Content;
import fr.jobmatch.benchmarks.cvs.Sheet.Entries;
import fr.jobmatch.benchmarks.cvs.Sheet.Items;
import fr.jobmatch.benchmarks.cvs.Sheet.Kind;
import fr.jobmatch.benchmarks.cvs.Sheet.Part;
import fr.jobmatch.benchmarks.cvs.Sheet.Prose;
import fr.jobmatch.benchmarks.cvs.Stock.Career;
import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.domain.profile.Basics;
import fr.jobmatch.domain.profile.Interest;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.ProfileBuilder;
import fr.jobmatch.domain.profile.Project;
import fr.jobmatch.domain.profile.Volunteering;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Invents people: who they are, what they did, and how their CV words it.
final class Candidates {

    private final Draw draw;
    private final Stock stock;
    private final Career career;
    private final Wording wording;
    private final ProfileBuilder truth = Profile.builder();
    private final List<Part> parts = new ArrayList<>();

    /// An invented person.
    /// @param truth what the document says, as a careful reader would note it
    record Candidate(Profile truth, Sheet sheet) {}

    private Candidates(long seed, boolean held) {
        draw = new Draw(seed);
        stock = Stock.of(draw.any("fr", "fr", "en"));
        career = draw.of(stock.careers().stream()
                .filter(choice -> held || !choice.held())
                .toList());
        wording = new Wording(draw, stock.french());
    }

    /// Return the person of a seed.
    /// @param held whether careers of the held-out half may be drawn
    static Candidate of(long seed, boolean held) {
        return new Candidates(seed, held).candidate(seed);
    }

    /// Return whether the person of a seed writes in French.
    static boolean french(long seed) {
        return !new Draw(seed).any("fr", "fr", "en").equals("en");
    }

    private Candidate candidate(long seed) {
        var history = new History(draw, stock, career, wording);
        var contacts = new ArrayList<Contact>();
        var first = draw.of(stock.list("first"));
        var last = draw.of(stock.list("last"));
        var title = draw.chance(0.7) ? career.list("titles").getLast() : null;
        var summary = draw.chance(0.55) ? draw.of(stock.list("summary")) : null;
        truth.basics(new Basics(
                first + " " + last,
                title,
                mail(first, last, contacts),
                phone(contacts),
                null,
                summary,
                address(contacts),
                List.of()));
        if (summary != null) {
            part("summaryHeading", false, new Prose(summary));
        }
        core(history);
        extras();
        var sheet = new Sheet(printed(first, last), title, List.copyOf(contacts), ordered(seed));
        return new Candidate(truth.build(), sheet);
    }

    private void core(History history) {
        truth.work(history.work());
        part("work", false, new Entries(history.printedWork()));
        truth.education(history.education());
        part("education", false, new Entries(history.printedEducation()));
        var lists = new Lists(draw, stock, career, wording);
        part("skills", true, lists.skills(truth));
        if (draw.chance(0.8)) {
            part("languages", true, lists.languages(truth));
        }
        if (draw.chance(0.45)) {
            part("certificates", true, lists.certificates(truth));
        }
    }

    private void extras() {
        if (draw.chance(0.5)) {
            var items = draw.some(stock.list("interest"), 2, 4);
            truth.interests(
                    items.stream().map(item -> new Interest(item, List.of())).toList());
            part("interests", true, new Items(items));
        }
        if (draw.chance(0.2)) {
            var row = draw.of(stock.list("volunteer")).split("\\|");
            truth.volunteering(List.of(new Volunteering(row[1], row[0], null, null, null, List.of())));
            part("volunteering", false, new Items(List.of(row[0] + ", " + row[1])));
        }
        if (draw.chance(0.2)) {
            var row = draw.of(stock.list("project")).split("\\|");
            truth.projects(List.of(new Project(row[0], row[1], null, null, null, List.of(), List.of())));
            part("projects", false, new Items(List.of(row[0] + " : " + row[1])));
        }
        if (draw.chance(0.15)) {
            part("situation", true, new Items(List.of(situation())));
        }
    }

    private String situation() {
        return stock.french()
                ? draw.any("Permis B, véhicule personnel", "Mobilité nationale, disponible sous un mois", "Permis B")
                : draw.any("Available from September, open to relocation", "Full driving licence");
    }

    private void part(String heading, boolean side, Content content) {
        parts.add(new Part(draw.of(stock.list(heading)), side, content));
    }

    /// Return the sections as this person orders them: often as usual, sometimes with studies or skills first.
    private List<Part> ordered(long seed) {
        var order = new ArrayList<>(parts);
        if (draw.chance(0.3)) {
            Collections.swap(order, Math.min(1, order.size() - 1), Math.min(2, order.size() - 1));
        }
        if (draw.chance(0.2)) {
            Collections.shuffle(order, new Random(seed));
        }
        return List.copyOf(order);
    }

    private String printed(String first, String last) {
        return switch (draw.below(6)) {
            case 0 -> (first + " " + last).toUpperCase(Locale.FRENCH);
            case 1, 2 -> first + " " + last.toUpperCase(Locale.FRENCH);
            default -> first + " " + last;
        };
    }

    private String mail(String first, String last, List<Contact> contacts) {
        var local = draw.any(first + "." + last, first.charAt(0) + "." + last, last + first.charAt(0) + "82");
        var plain = Normalizer.normalize(local, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.-]", "");
        var mail = plain + "@"
                + draw.any("example.org", "mail.example.com", stock.french() ? "example.fr" : "example.com");
        contacts.add(new Contact(Kind.MAIL, mail));
        if (draw.chance(0.3)) {
            contacts.add(new Contact(Kind.LINK, "linkedin.com/in/" + plain.replaceAll("[^a-z]", "-")));
        }
        return mail;
    }

    private String phone(List<Contact> contacts) {
        var phone = stock.french() ? frenchPhone() : englishPhone();
        contacts.add(draw.below(contacts.size() + 1), new Contact(Kind.PHONE, phone));
        return phone;
    }

    private String frenchPhone() {
        var tail = String.format(Locale.ROOT, "%02d %02d", draw.below(100), draw.below(100));
        var number = draw.any("06 39 98 ", "01 99 00 ", "04 65 71 ", "05 36 49 ", "02 61 91 ") + tail;
        return switch (draw.below(6)) {
            case 0 -> number.replace(" ", ".");
            case 1 -> "+33 " + number.substring(1);
            case 2 -> number.replace(" ", "");
            case 3 -> "+33 (0)" + number.substring(1);
            default -> number;
        };
    }

    private String englishPhone() {
        var tail = String.format(Locale.ROOT, "%02d", draw.below(100));
        return draw.any("(617) 555-01", "+1 503 555 01", "+44 7700 9001", "020 7946 01", "312-555-01", "+353 20 910 12")
                + tail;
    }

    private Address address(List<Contact> contacts) {
        var town = draw.of(stock.list("towns")).split("\\|");
        var street = draw.chance(0.4) ? draw.of(stock.list("streets")) : null;
        contacts.add(draw.below(contacts.size() + 1), new Contact(Kind.PLACE, place(town, street)));
        return stock.french()
                ? new Address(street, null, town[1], null, null)
                : new Address(street, null, town[0], null, null);
    }

    private String place(String[] town, @Nullable String street) {
        var start = street == null ? "" : street + ", ";
        if (!stock.french()) {
            return start + town[0] + ", " + town[1];
        }
        return switch (street == null ? draw.below(4) : 0) {
            case 1 -> town[1];
            case 2 -> town[1] + " (" + town[0].substring(0, town[0].startsWith("97") ? 3 : 2) + ")";
            case 3 -> town[0] + " " + town[1].toUpperCase(Locale.FRENCH);
            default -> start + town[0] + " " + town[1];
        };
    }
}
