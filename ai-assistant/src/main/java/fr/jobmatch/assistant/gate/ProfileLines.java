package fr.jobmatch.assistant.gate;

import fr.jobmatch.assistant.gate.Entry.Section;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.lexicon.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lays a profile out as entries and lines.
final class ProfileLines {

    final List<Entry> entries = new ArrayList<>();
    final List<FactLine> lines = new ArrayList<>();

    private ProfileLines() {}

    static ProfileLines of(Profile profile) {
        var lines = new ProfileLines();
        lines.basics(profile);
        each(profile.work(), lines::work);
        each(profile.education(), lines::education);
        lines.skills(profile);
        lines.small(profile);
        return lines;
    }

    private void basics(Profile profile) {
        var basics = profile.basics();
        var address = basics.address();
        var place = address == null ? null : joined(address.city(), address.region());
        var entry = entry(Section.BASICS, "basics", basics.name(), basics.label(), place, null, null);
        add("basics.name", entry, basics.name());
        add("basics.label", entry, basics.label());
        add("basics.summary", entry, basics.summary());
        add("basics.email", entry, basics.email());
        add("basics.phone", entry, basics.phone());
        add("basics.url", entry, basics.url());
        if (address != null) {
            add(
                    "basics.location",
                    entry,
                    joined(address.street(), address.postalCode(), address.city(), address.region()));
        }
        each(
                basics.links(),
                (i, link) ->
                        add(path("basics", "profiles", i), entry, joined(link.network(), link.username(), link.url())));
        var situation = profile.situation();
        add(
                "basics.availability",
                entry,
                joined(situation.availability(), situation.mobility(), situation.workPermit()));
    }

    private void work(int i, Work work) {
        var path = path("work", i);
        var entry = entry(Section.WORK, path, work.name(), work.position(), work.location(), work.start(), work.end());
        add(path + ".name", entry, work.name());
        add(path + ".position", entry, work.position());
        add(path + ".location", entry, work.location());
        add(path + ".summary", entry, work.summary());
        each(work.highlights(), (n, line) -> add(path + ".highlights[" + n + "]", entry, line));
    }

    private void education(int i, Education education) {
        var path = path("education", i);
        var entry = entry(
                Section.EDUCATION,
                path,
                education.institution(),
                education.degree(),
                education.location(),
                education.start(),
                education.end());
        add(path + ".institution", entry, education.institution());
        add(path + ".studyType", entry, education.degree());
        add(path + ".location", entry, education.location());
        add(path + ".score", entry, education.score());
        each(education.courses(), (n, course) -> add(path + ".courses[" + n + "]", entry, course));
    }

    private void skills(Profile profile) {
        each(profile.skills(), (i, group) -> {
            var path = path("skills", i);
            var heading = entry(Section.SKILL, path, null, null, null, null, null);
            add(path + ".name", heading, joined(group.name(), group.level()));
            each(group.keywords(), (n, keyword) -> {
                var at = path + ".keywords[" + n + "]";
                add(at, entry(Section.SKILL, at, null, keyword, null, null, null), keyword);
            });
        });
        each(profile.languages(), (i, language) -> {
            var path = path("languages", i);
            var entry = entry(Section.LANGUAGE, path, null, language.language(), null, null, null);
            add(path, entry, joined(language.language(), language.fluency()));
        });
    }

    private void small(Profile profile) {
        each(profile.certificates(), (i, certificate) -> {
            var path = path("certificates", i);
            var entry = entry(
                    Section.CERTIFICATE,
                    path,
                    certificate.issuer(),
                    certificate.name(),
                    null,
                    null,
                    certificate.date());
            add(path + ".name", entry, certificate.name());
            add(path + ".issuer", entry, certificate.issuer());
        });
        each(profile.licences(), (i, licence) -> {
            var path = path("x-licences", i);
            add(path, entry(Section.LICENCE, path, null, licence.label(), null, null, null), licence.label());
        });
        each(profile.projects(), (i, project) -> {
            var path = path("projects", i);
            var entry = entry(Section.PROJECT, path, null, project.name(), null, project.start(), project.end());
            add(path + ".name", entry, project.name());
            add(path + ".description", entry, project.description());
            each(project.highlights(), (n, line) -> add(path + ".highlights[" + n + "]", entry, line));
            each(project.keywords(), (n, line) -> add(path + ".keywords[" + n + "]", entry, line));
        });
        each(profile.volunteering(), (i, work) -> {
            var path = path("volunteer", i);
            var entry = entry(
                    Section.VOLUNTEERING, path, work.organization(), work.position(), null, work.start(), work.end());
            add(path + ".organization", entry, work.organization());
            add(path + ".position", entry, work.position());
            add(path + ".summary", entry, work.summary());
            each(work.highlights(), (n, line) -> add(path + ".highlights[" + n + "]", entry, line));
        });
        each(profile.publications(), (i, publication) -> {
            var path = path("publications", i);
            var entry = entry(
                    Section.PUBLICATION,
                    path,
                    publication.publisher(),
                    publication.name(),
                    null,
                    null,
                    publication.date());
            add(path + ".name", entry, joined(publication.name(), publication.summary()));
            add(path + ".publisher", entry, publication.publisher());
        });
        each(profile.awards(), (i, award) -> {
            var path = path("awards", i);
            var entry = entry(Section.AWARD, path, award.awarder(), award.title(), null, null, award.date());
            add(path + ".title", entry, joined(award.title(), award.summary()));
            add(path + ".awarder", entry, award.awarder());
        });
        each(profile.interests(), (i, interest) -> {
            var path = path("interests", i);
            var text = joined(interest.name(), String.join(", ", interest.keywords()));
            add(path, entry(Section.INTEREST, path, null, interest.name(), null, null, null), text);
        });
    }

    private Entry entry(
            Section section,
            String path,
            @Nullable String name,
            @Nullable String title,
            @Nullable String place,
            @Nullable PartialDate start,
            @Nullable PartialDate end) {
        var entry = new Entry(section, path, words(name), words(title), words(place), start, end);
        entries.add(entry);
        return entry;
    }

    private void add(String path, Entry entry, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(FactLine.of(path, entry, text));
        }
    }

    private static List<Token> words(@Nullable String text) {
        return text == null ? List.of() : Tokens.of(FoldedText.of(text));
    }

    private static @Nullable String joined(@Nullable String... texts) {
        var joined =
                Stream.of(texts).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(", "));
        return joined.isEmpty() ? null : joined;
    }

    private static String path(Object... steps) {
        return FieldPath.of(steps).value();
    }

    private static <T> void each(List<T> values, Numbered<T> reader) {
        for (int i = 0; i < values.size(); i++) {
            reader.read(i, values.get(i));
        }
    }

    private interface Numbered<T> {
        void read(int index, T value);
    }
}
