package fr.jobmatch.ingestion.cv.europass;

import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.domain.profile.Basics;
import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.SpokenLanguage;
import fr.jobmatch.domain.profile.Work;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the XML of the portal of 2020, which follows HR Open's `Candidate`.
final class Candidate {

    private static final String PERSON = "CandidatePerson/";

    private Candidate() {}

    static Profile profile(Element root) {
        return Profile.builder()
                .basics(basics(root))
                .work(root.all("CandidateProfile/EmploymentHistory/EmployerHistory").stream()
                        .flatMap(Candidate::positions)
                        .toList())
                .education(root.all("CandidateProfile/EducationHistory/EducationOrganizationAttendance").stream()
                        .map(Candidate::education)
                        .toList())
                .languages(languages(root))
                .build();
    }

    private static Basics basics(Element root) {
        var name = Stream.of("PersonName/GivenName", "PersonName/FamilyName")
                .flatMap(part -> root.text(PERSON + part).stream())
                .collect(Collectors.joining(" "));
        return new Basics(
                name.isEmpty() ? null : name,
                null,
                communication(root, "Email").flatMap(mail -> mail.text("URI")).orElse(null),
                communication(root, "Telephone").map(Candidate::phone).orElse(null),
                null,
                root.text("CandidateProfile/ExecutiveSummary").orElse(null),
                root.all(PERSON + "Communication/Address").stream()
                        .findFirst()
                        .map(Candidate::address)
                        .orElse(null),
                List.of());
    }

    private static Optional<Element> communication(Element root, String channel) {
        return root.all(PERSON + "Communication").stream()
                .filter(way -> way.text("ChannelCode").orElse("").equalsIgnoreCase(channel))
                .findFirst();
    }

    private static String phone(Element way) {
        var country = way.text("CountryDialing")
                .map(code -> "+" + code.replace("+", "") + " ")
                .orElse("");
        return (country + way.text("DialNumber").orElse("")).strip();
    }

    private static Address address(Element address) {
        return new Address(
                address.text("AddressLine").orElse(null),
                address.text("PostalCode").orElse(null),
                address.text("CityName").orElse(null),
                null,
                address.text("CountryCode")
                        .map(code -> code.length() == 2 ? code.toUpperCase(Locale.ROOT) : null)
                        .orElse(null));
    }

    private static Stream<Work> positions(Element employer) {
        return employer.all("PositionHistory").stream()
                .map(position -> new Work(
                        employer.text("OrganizationName").orElse(null),
                        position.text("PositionTitle").orElse(null),
                        position.text("City").orElse(null),
                        null,
                        date(position, "EmploymentPeriod/StartDate/FormattedDateTime"),
                        date(position, "EmploymentPeriod/EndDate/FormattedDateTime"),
                        null,
                        Values.items(position.text("Description"))));
    }

    private static Education education(Element course) {
        return new Education(
                course.text("OrganizationName").orElse(null),
                course.text("EducationDegree/DegreeName").orElse(null),
                null,
                null,
                null,
                date(course, "AttendancePeriod/StartDate/FormattedDateTime"),
                date(course, "AttendancePeriod/EndDate/FormattedDateTime"),
                null,
                List.of());
    }

    private static @Nullable PartialDate date(Element element, String path) {
        return PartialDate.parse(element.text(path)
                        .map(text -> text.replaceFirst("T.*$", ""))
                        .orElse(null))
                .orElse(null);
    }

    private static List<SpokenLanguage> languages(Element root) {
        var mother = root.all(PERSON + "PrimaryLanguageCode").stream()
                .map(code -> new SpokenLanguage(Values.language(code.text()), "langue maternelle"));
        var foreign = root.all("CandidateProfile/PersonQualifications/PersonCompetency").stream()
                .filter(competency -> competency.text("TaxonomyID").orElse("").equalsIgnoreCase("language"))
                .map(competency -> new SpokenLanguage(
                        Values.language(competency.text("CompetencyID").orElse("")),
                        competency.text("CompetencyDimension/Score/ScoreText").orElse(null)));
        return Stream.concat(mother, foreign).toList();
    }
}
