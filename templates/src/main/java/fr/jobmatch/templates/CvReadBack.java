package fr.jobmatch.templates;

import fr.jobmatch.domain.document.AtsReport.Check;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.document.DocumentText;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.profile.Certificate;
import fr.jobmatch.domain.profile.Licence;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks for every field of a CV in the profile that our own parser made of the file.
final class CvReadBack {

    private static final Pattern DATE = Pattern.compile("(?:(\\d{2})/)?(\\d{4})");

    private final CvDraft draft;
    private final Profile profile;
    private final List<Check> checks = new ArrayList<>();

    CvReadBack(CvDraft draft, DocumentText read) {
        this.draft = draft;
        this.profile = read.profile();
    }

    List<Check> checks() {
        contact();
        work();
        education();
        each("skills", SectionKind.SKILLS, profile.skillLabels(), Same::text);
        each("languages", SectionKind.LANGUAGES, languages(), Same::text);
        each("certificates", SectionKind.CERTIFICATES, certificates(), Same::contains);
        return checks;
    }

    private void contact() {
        check("name", draft.contact().name(), profile.basics().name());
        check("email", draft.contact().email(), profile.basics().email());
        phone(draft.contact().phone(), profile.basics().phone());
    }

    /// A phone number may come back in another notation.
    private void phone(@Nullable String expected, @Nullable String found) {
        if (expected != null) {
            var shown = found == null ? "" : found;
            checks.add(new Check("phone", expected, shown, lastDigits(expected).equals(lastDigits(shown))));
        }
    }

    private static String lastDigits(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - 9));
    }

    private void work() {
        var entries = entries(SectionKind.WORK);
        for (int index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            var found = best(profile.work(), index, work -> Same.text(text(entry.title()), text(work.position())));
            check("work[" + index + "].position", entry.title(), found == null ? null : found.position());
            check("work[" + index + "].name", entry.organization(), found == null ? null : found.name());
            dates(
                    "work[" + index + "].dates",
                    entry,
                    found == null ? null : found.start(),
                    found == null ? null : found.end());
        }
    }

    private void education() {
        var entries = entries(SectionKind.EDUCATION);
        for (int index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            var found = best(profile.education(), index, course -> Same.text(text(entry.title()), course.degree()));
            check("education[" + index + "].degree", entry.title(), found == null ? null : found.degree());
            check(
                    "education[" + index + "].institution",
                    entry.organization(),
                    found == null ? null : found.institution());
            dates(
                    "education[" + index + "].dates",
                    entry,
                    found == null ? null : found.start(),
                    found == null ? null : found.end());
        }
    }

    /// Return the entry that fits, or else the one at the same place.
    private static <T> @Nullable T best(List<T> found, int index, Predicate<T> fits) {
        return found.stream().filter(fits).findFirst().orElse(index < found.size() ? found.get(index) : null);
    }

    private void dates(String field, Entry entry, @Nullable PartialDate start, @Nullable PartialDate end) {
        if (entry.dates() != null) {
            var found = Stream.of(start, end)
                    .filter(Objects::nonNull)
                    .map(PartialDate::toString)
                    .distinct()
                    .collect(Collectors.joining(" – "));
            var expected = DATE.matcher(entry.dates().text())
                    .results()
                    .map(date -> date.group(1) == null ? date.group(2) : date.group(2) + "-" + date.group(1))
                    .collect(Collectors.joining(" – "));
            checks.add(new Check(field, entry.dates().text(), found, found.equals(expected)));
        }
    }

    private void each(String field, SectionKind kind, List<String> found, BiPredicate<String, String> fits) {
        var expected = entries(kind).stream()
                .flatMap(entry -> entry.lines().stream())
                .map(Sourced::text)
                .toList();
        for (int index = 0; index < expected.size(); index++) {
            var wanted = expected.get(index);
            var match = found.stream()
                    .filter(text -> fits.test(wanted, text))
                    .findFirst()
                    .orElse("");
            checks.add(new Check(field + "[" + index + "]", wanted, match, !match.isEmpty()));
        }
    }

    private List<String> languages() {
        return profile.languages().stream()
                .map(spoken ->
                        spoken.fluency() == null ? spoken.language() : spoken.language() + " " + spoken.fluency())
                .toList();
    }

    private List<String> certificates() {
        return Stream.concat(
                        profile.certificates().stream().map(Certificate::name),
                        profile.licences().stream().map(Licence::label))
                .toList();
    }

    private List<Entry> entries(SectionKind kind) {
        return draft.sections().stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.entries().stream())
                .toList();
    }

    private void check(String field, @Nullable Sourced expected, @Nullable String found) {
        check(field, expected == null ? null : expected.text(), found);
    }

    private void check(String field, @Nullable String expected, @Nullable String found) {
        if (expected != null) {
            checks.add(new Check(field, expected, text(found), Same.text(expected, text(found))));
        }
    }

    private static String text(@Nullable Sourced text) {
        return text == null ? "" : text.text();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
