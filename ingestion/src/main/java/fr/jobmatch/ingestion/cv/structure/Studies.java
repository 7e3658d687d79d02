package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.domain.profile.Education;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the courses of an education section.
final class Studies {

    private static final Pattern AREA = Pattern.compile(
            "(?i)^(.{2,60}?)\\s+(?:in|of(?= (?:computer|business|fine|applied|information|electrical|mechanical))|majoring in)\\s+(.+)$");
    private static final Pattern FIELD = Pattern.compile(
            "(?i)^(?:major(?:ing)?|minor|specializ\\w+|concentration|spécialité|spécialisation|option|filière)\\s*(?:in|of|:|en)?\\s+(.+)$");
    private static final Pattern SCORE = Pattern.compile(
            "(?i)\\b(?:(?:c?gpa|grade|moyenne)\\s*:?\\s*[\\d.,/ ]+\\d|mention\\s+(?:très bien|assez bien|bien|passable|tb|ab|b)|with (?:distinction|honou?rs)|(?:summa |magna )?cum laude|first[- ]class|félicitations du jury)");

    private final Findings findings;
    private final Credentials credentials;
    private final List<Education> education = new ArrayList<>();

    Studies(Findings findings, Credentials credentials) {
        this.findings = findings;
        this.credentials = credentials;
    }

    void read(Section section) {
        var entries = Entries.of(section.lines());
        var named = new Roles(Clues::degree)
                .assign(entries.stream()
                        .map(entry -> Fragments.of(entry.header()))
                        .toList());
        for (int i = 0; i < entries.size(); i++) {
            add(entries.get(i), named.get(i));
        }
    }

    List<Education> all() {
        return education;
    }

    private void add(Entry entry, Roles.Named named) {
        var first = named.what() == null ? named.where() : named.what();
        if (first == null) {
            return;
        }
        if (Credentials.is(first.text())) {
            credential(entry, first, named.what() == null ? null : named.where());
            return;
        }
        var degree = degree(named);
        var school = named.where() == null ? null : named.where().text();
        if (school != null && degree.bare() && Clues.school(school) && school.contains(", ")) {
            // `PhD | Princeton University, Computer Science`: the field follows the school.
            degree = new Degree(degree.type, school.substring(school.indexOf(", ") + 2));
            school = school.substring(0, school.indexOf(", "));
        }
        var period = entry.period();
        int index = education.size();
        var courses = LineBreaks.highlights(entry.body());
        education.add(new Education(
                school,
                degree.type,
                degree.area,
                named.place(),
                null,
                period == null || period.single() ? null : period.from(),
                period == null ? null : period.to(),
                score(entry),
                courses));
        if (named.what() != null) {
            findings.add(
                    degree.type,
                    named.what().lines(),
                    Clues.degree(named.what().text()) > 0.5 ? 0.89 : 0.65,
                    "education",
                    index,
                    "studyType");
        }
        if (named.where() != null) {
            findings.add(
                    school,
                    named.where().lines(),
                    Clues.degree(named.where().text()) < -0.5 ? 0.93 : 0.65,
                    "education",
                    index,
                    "institution");
        }
        findings.period(entry, "education", index);
    }

    /// Certificates often stand among the studies.
    private void credential(Entry entry, Fragment what, @Nullable Fragment where) {
        var text = what.text();
        if (where != null) {
            // What is no name of somebody who gives certificates goes on with them: `catégories 1, 3 et 5`.
            boolean named = Character.isUpperCase(where.text().codePointAt(0));
            text += named ? " (" + where.text() + ")" : ", " + where.text();
        }
        credentials.read(text, entry.period(), what.lines());
    }

    private static @Nullable String score(Entry entry) {
        var text = LineBreaks.text(entry.lines());
        var match = SCORE.matcher(text);
        return match.find() ? match.group().strip() : null;
    }

    private static Degree degree(Roles.Named named) {
        if (named.what() == null) {
            return new Degree(null, null);
        }
        var text = named.what().text();
        for (var rest : named.rest()) {
            text += SCORE.matcher(rest.text()).find() ? ", " + rest.text() : "";
        }
        for (var rest : named.rest()) {
            if (Clues.words(rest.text()).size() <= 8
                    && !Places.isPlace(rest.text())
                    && !Clues.school(rest.text())
                    && !SCORE.matcher(rest.text()).find()) {
                return new Degree(text, field(rest.text()));
            }
        }
        var area = AREA.matcher(text);
        if (area.matches()) {
            return new Degree(area.group(1), area.group(2));
        }
        return new Degree(text, null);
    }

    private static String field(String text) {
        var match = FIELD.matcher(text);
        return match.matches() ? match.group(1) : text;
    }

    private record Degree(@Nullable String type, @Nullable String area) {

        /// Return whether nothing says what was studied.
        boolean bare() {
            return type != null && area == null && Clues.words(type).size() <= 2;
        }
    }
}
