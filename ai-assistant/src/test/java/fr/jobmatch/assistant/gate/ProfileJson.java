package fr.jobmatch.assistant.gate;

import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.domain.profile.Award;
import fr.jobmatch.domain.profile.Basics;
import fr.jobmatch.domain.profile.Certificate;
import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.Interest;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Project;
import fr.jobmatch.domain.profile.Publication;
import fr.jobmatch.domain.profile.SkillGroup;
import fr.jobmatch.domain.profile.SpokenLanguage;
import fr.jobmatch.domain.profile.Volunteering;
import fr.jobmatch.domain.profile.Work;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the JSON Resume files of the gate's cases.
final class ProfileJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProfileJson() {}

    static Profile read(String json) {
        var root = JSON.readTree(json);
        return Profile.builder()
                .basics(basics(root.path("basics")))
                .work(each(root, "work", ProfileJson::work))
                .education(each(root, "education", ProfileJson::education))
                .skills(each(
                        root,
                        "skills",
                        node -> new SkillGroup(text(node, "name"), text(node, "level"), texts(node, "keywords"))))
                .languages(each(
                        root,
                        "languages",
                        node -> new SpokenLanguage(required(node, "language"), text(node, "fluency"))))
                .certificates(each(
                        root,
                        "certificates",
                        node -> new Certificate(
                                required(node, "name"), text(node, "issuer"), date(node, "date"), null)))
                .projects(each(
                        root,
                        "projects",
                        node -> new Project(
                                required(node, "name"),
                                text(node, "description"),
                                null,
                                date(node, "startDate"),
                                date(node, "endDate"),
                                texts(node, "highlights"),
                                texts(node, "keywords"))))
                .volunteering(each(
                        root,
                        "volunteer",
                        node -> new Volunteering(
                                text(node, "organization"),
                                text(node, "position"),
                                date(node, "startDate"),
                                date(node, "endDate"),
                                text(node, "summary"),
                                texts(node, "highlights"))))
                .publications(each(
                        root,
                        "publications",
                        node -> new Publication(
                                required(node, "name"),
                                text(node, "publisher"),
                                date(node, "releaseDate"),
                                null,
                                text(node, "summary"))))
                .awards(each(
                        root,
                        "awards",
                        node -> new Award(
                                required(node, "title"),
                                date(node, "date"),
                                text(node, "awarder"),
                                text(node, "summary"))))
                .interests(
                        each(root, "interests", node -> new Interest(required(node, "name"), texts(node, "keywords"))))
                .build();
    }

    private static Basics basics(JsonNode node) {
        var place = node.path("location");
        return new Basics(
                text(node, "name"),
                text(node, "label"),
                text(node, "email"),
                text(node, "phone"),
                text(node, "url"),
                text(node, "summary"),
                new Address(
                        text(place, "address"),
                        text(place, "postalCode"),
                        text(place, "city"),
                        text(place, "region"),
                        text(place, "countryCode")),
                List.of());
    }

    private static Work work(JsonNode node) {
        return new Work(
                text(node, "name"),
                text(node, "position"),
                text(node, "location"),
                null,
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
                text(node, "location"),
                null,
                date(node, "startDate"),
                date(node, "endDate"),
                text(node, "score"),
                texts(node, "courses"));
    }

    private static <T> List<T> each(JsonNode root, String name, Function<JsonNode, T> reader) {
        return root.path(name).valueStream().map(reader).toList();
    }

    private static List<String> texts(JsonNode node, String name) {
        return node.path(name).valueStream().map(JsonNode::asString).toList();
    }

    private static @Nullable PartialDate date(JsonNode node, String name) {
        return PartialDate.parse(text(node, name)).orElse(null);
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.path(name).asString() : null;
    }

    private static String required(JsonNode node, String name) {
        return node.path(name).asString();
    }
}
