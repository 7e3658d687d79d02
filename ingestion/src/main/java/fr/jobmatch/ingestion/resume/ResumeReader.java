package fr.jobmatch.ingestion.resume;

import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.domain.profile.Award;
import fr.jobmatch.domain.profile.Basics;
import fr.jobmatch.domain.profile.Certificate;
import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.Interest;
import fr.jobmatch.domain.profile.Licence;
import fr.jobmatch.domain.profile.Link;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Project;
import fr.jobmatch.domain.profile.Publication;
import fr.jobmatch.domain.profile.Reference;
import fr.jobmatch.domain.profile.Situation;
import fr.jobmatch.domain.profile.SkillGroup;
import fr.jobmatch.domain.profile.SpokenLanguage;
import fr.jobmatch.domain.profile.Volunteering;
import fr.jobmatch.domain.profile.Work;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the parts of a profile from their JSON Resume names.
final class ResumeReader {

    private ResumeReader() {}

    static Profile read(JsonNode resume) {
        return Profile.builder()
                .basics(basics(resume.path("basics")))
                .work(list(resume, "work", ResumeReader::work))
                .education(list(resume, "education", ResumeReader::education))
                .skills(list(
                        resume,
                        "skills",
                        node -> new SkillGroup(text(node, "name"), text(node, "level"), texts(node, "keywords"))))
                .languages(list(
                        resume,
                        "languages",
                        node -> text(node, "language") instanceof String language
                                ? new SpokenLanguage(language, text(node, "fluency"))
                                : null))
                .certificates(list(
                        resume,
                        "certificates",
                        node -> text(node, "name") instanceof String name
                                ? new Certificate(name, text(node, "issuer"), date(node, "date"), text(node, "url"))
                                : null))
                .projects(list(resume, "projects", ResumeReader::project))
                .volunteering(list(resume, "volunteer", ResumeReader::volunteering))
                .publications(list(resume, "publications", ResumeReader::publication))
                .awards(list(resume, "awards", ResumeReader::award))
                .interests(list(
                        resume,
                        "interests",
                        node -> text(node, "name") instanceof String name
                                ? new Interest(name, texts(node, "keywords"))
                                : null))
                .references(list(
                        resume,
                        "references",
                        node -> text(node, "name") instanceof String name
                                ? new Reference(name, text(node, "reference"))
                                : null))
                .licences(list(
                        resume,
                        "x-licences",
                        node -> text(node, "label") instanceof String label
                                ? new Licence(label, text(node, "code"))
                                : null))
                .situation(situation(resume.path("x-situation")))
                .build();
    }

    private static Basics basics(JsonNode node) {
        return new Basics(
                text(node, "name"),
                text(node, "label"),
                text(node, "email"),
                text(node, "phone"),
                text(node, "url"),
                text(node, "summary"),
                node.path("location").isObject() ? address(node.path("location")) : null,
                list(
                        node,
                        "profiles",
                        link -> new Link(text(link, "network"), text(link, "username"), text(link, "url"))));
    }

    private static Address address(JsonNode node) {
        return new Address(
                text(node, "address"),
                text(node, "postalCode"),
                text(node, "city"),
                text(node, "region"),
                text(node, "countryCode"));
    }

    private static Work work(JsonNode node) {
        var name = text(node, "name");
        return new Work(
                name == null ? text(node, "company") : name,
                text(node, "position"),
                text(node, "location"),
                text(node, "url"),
                date(node, "startDate"),
                date(node, "endDate"),
                text(node, "summary"),
                texts(node, "highlights"));
    }

    private static Education education(JsonNode node) {
        return new Education(
                text(node, "institution"),
                text(node, "studyType"),
                text(node, "area"),
                text(node, "x-location"),
                text(node, "url"),
                date(node, "startDate"),
                date(node, "endDate"),
                text(node, "score"),
                texts(node, "courses"));
    }

    private static @Nullable Project project(JsonNode node) {
        var name = text(node, "name");
        return name == null
                ? null
                : new Project(
                        name,
                        text(node, "description"),
                        text(node, "url"),
                        date(node, "startDate"),
                        date(node, "endDate"),
                        texts(node, "highlights"),
                        texts(node, "keywords"));
    }

    private static Volunteering volunteering(JsonNode node) {
        return new Volunteering(
                text(node, "organization"),
                text(node, "position"),
                date(node, "startDate"),
                date(node, "endDate"),
                text(node, "summary"),
                texts(node, "highlights"));
    }

    private static @Nullable Publication publication(JsonNode node) {
        var name = text(node, "name");
        return name == null
                ? null
                : new Publication(
                        name,
                        text(node, "publisher"),
                        date(node, "releaseDate"),
                        text(node, "url"),
                        text(node, "summary"));
    }

    private static @Nullable Award award(JsonNode node) {
        var title = text(node, "title");
        return title == null
                ? null
                : new Award(title, date(node, "date"), text(node, "awarder"), text(node, "summary"));
    }

    private static Situation situation(JsonNode node) {
        return new Situation(text(node, "availability"), text(node, "mobility"), text(node, "workPermit"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() || value.isNumber() ? value.asString() : null;
    }

    private static @Nullable PartialDate date(JsonNode node, String field) {
        return PartialDate.parse(text(node, field)).orElse(null);
    }

    private static List<String> texts(JsonNode node, String field) {
        return stream(node.path(field))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, @Nullable T> reader) {
        return stream(node.path(field))
                .filter(JsonNode::isObject)
                .<@Nullable T>map(reader)
                .filter(Objects::nonNull)
                .<T>map(Objects::requireNonNull)
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.empty();
    }
}
