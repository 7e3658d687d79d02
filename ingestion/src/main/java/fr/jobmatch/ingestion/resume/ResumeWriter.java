package fr.jobmatch.ingestion.resume;

import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.domain.profile.Basics;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Situation;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the parts of a profile, each under its JSON Resume name.
final class ResumeWriter {

    private ResumeWriter() {}

    static ObjectNode write(Profile profile) {
        var resume = JsonNodeFactory.instance.objectNode();
        basics(resume.putObject("basics"), profile.basics());
        list(resume, "work", profile.work(), (node, work) -> {
            text(node, "name", work.name());
            text(node, "position", work.position());
            text(node, "location", work.location());
            text(node, "url", work.url());
            period(node, work.start(), work.end());
            text(node, "summary", work.summary());
            texts(node, "highlights", work.highlights());
        });
        list(resume, "volunteer", profile.volunteering(), (node, volunteering) -> {
            text(node, "organization", volunteering.organization());
            text(node, "position", volunteering.position());
            period(node, volunteering.start(), volunteering.end());
            text(node, "summary", volunteering.summary());
            texts(node, "highlights", volunteering.highlights());
        });
        list(resume, "education", profile.education(), (node, education) -> {
            text(node, "institution", education.institution());
            text(node, "studyType", education.studyType());
            text(node, "area", education.area());
            text(node, "x-location", education.location());
            text(node, "url", education.url());
            period(node, education.start(), education.end());
            text(node, "score", education.score());
            texts(node, "courses", education.courses());
        });
        list(resume, "skills", profile.skills(), (node, group) -> {
            text(node, "name", group.name());
            text(node, "level", group.level());
            texts(node, "keywords", group.keywords());
        });
        list(resume, "languages", profile.languages(), (node, language) -> {
            text(node, "language", language.language());
            text(node, "fluency", language.fluency());
        });
        list(resume, "certificates", profile.certificates(), (node, certificate) -> {
            text(node, "name", certificate.name());
            text(node, "issuer", certificate.issuer());
            date(node, "date", certificate.date());
            text(node, "url", certificate.url());
        });
        list(resume, "projects", profile.projects(), (node, project) -> {
            text(node, "name", project.name());
            text(node, "description", project.description());
            text(node, "url", project.url());
            period(node, project.start(), project.end());
            texts(node, "highlights", project.highlights());
            texts(node, "keywords", project.keywords());
        });
        lesserParts(resume, profile);
        return resume;
    }

    private static void lesserParts(ObjectNode resume, Profile profile) {
        list(resume, "publications", profile.publications(), (node, publication) -> {
            text(node, "name", publication.name());
            text(node, "publisher", publication.publisher());
            date(node, "releaseDate", publication.date());
            text(node, "url", publication.url());
            text(node, "summary", publication.summary());
        });
        list(resume, "awards", profile.awards(), (node, award) -> {
            text(node, "title", award.title());
            date(node, "date", award.date());
            text(node, "awarder", award.awarder());
            text(node, "summary", award.summary());
        });
        list(resume, "interests", profile.interests(), (node, interest) -> {
            text(node, "name", interest.name());
            texts(node, "keywords", interest.keywords());
        });
        list(resume, "references", profile.references(), (node, reference) -> {
            text(node, "name", reference.name());
            text(node, "reference", reference.text());
        });
        list(resume, "x-licences", profile.licences(), (node, licence) -> {
            text(node, "label", licence.label());
            text(node, "code", licence.code());
        });
        if (!profile.situation().equals(Situation.unknown())) {
            var situation = resume.putObject("x-situation");
            text(situation, "availability", profile.situation().availability());
            text(situation, "mobility", profile.situation().mobility());
            text(situation, "workPermit", profile.situation().workPermit());
        }
    }

    private static void basics(ObjectNode node, Basics basics) {
        text(node, "name", basics.name());
        text(node, "label", basics.label());
        text(node, "email", basics.email());
        text(node, "phone", basics.phone());
        text(node, "url", basics.url());
        text(node, "summary", basics.summary());
        if (basics.address() != null) {
            address(node.putObject("location"), basics.address());
        }
        list(node, "profiles", basics.links(), (profile, link) -> {
            text(profile, "network", link.network());
            text(profile, "username", link.username());
            text(profile, "url", link.url());
        });
    }

    private static void address(ObjectNode node, Address address) {
        text(node, "address", address.street());
        text(node, "postalCode", address.postalCode());
        text(node, "city", address.city());
        text(node, "region", address.region());
        text(node, "countryCode", address.countryCode());
    }

    private static void period(ObjectNode node, @Nullable PartialDate start, @Nullable PartialDate end) {
        date(node, "startDate", start);
        date(node, "endDate", end);
    }

    private static void date(ObjectNode node, String field, @Nullable PartialDate date) {
        text(node, field, date == null ? null : date.toString());
    }

    private static void text(ObjectNode node, String field, @Nullable String text) {
        if (text != null) {
            node.put(field, text);
        }
    }

    private static void texts(ObjectNode node, String field, List<String> texts) {
        if (!texts.isEmpty()) {
            var array = node.putArray(field);
            texts.forEach(array::add);
        }
    }

    private static <T> void list(ObjectNode node, String field, List<T> items, BiConsumer<ObjectNode, T> writer) {
        if (!items.isEmpty()) {
            var array = node.putArray(field);
            items.forEach(item -> writer.accept(array.addObject(), item));
        }
    }
}
