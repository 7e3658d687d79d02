package fr.jobmatch.ingestion.cv.europass;

import fr.jobmatch.domain.profile.Address;
import fr.jobmatch.domain.profile.Basics;
import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.Licence;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.SkillGroup;
import fr.jobmatch.domain.profile.SpokenLanguage;
import fr.jobmatch.domain.profile.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the first portal's XML (Europass schema 3).
final class SkillsPassport {

    private static final String PERSON = "Identification/PersonName/";
    private static final String CONTACT = "Identification/ContactInfo/";

    private final Element learner;

    private SkillsPassport(Element learner) {
        this.learner = learner;
    }

    static Profile profile(Element root) {
        return root.first("LearnerInfo")
                .map(SkillsPassport::new)
                .map(SkillsPassport::profile)
                .orElse(Profile.empty());
    }

    private Profile profile() {
        return Profile.builder()
                .basics(basics())
                .work(learner.all("WorkExperienceList/WorkExperience").stream()
                        .map(SkillsPassport::work)
                        .toList())
                .education(learner.all("EducationList/Education").stream()
                        .map(SkillsPassport::education)
                        .toList())
                .skills(skills())
                .languages(languages())
                .licences(learner.all("Skills/Driving/Description/Licence").stream()
                        .map(licence -> new Licence("Permis " + licence.text(), "PERMIS_" + licence.text()))
                        .toList())
                .build();
    }

    private Basics basics() {
        var name = Stream.of(learner.text(PERSON + "FirstName"), learner.text(PERSON + "Surname"))
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(" "));
        return new Basics(
                name.isEmpty() ? null : name,
                learner.text("Headline/Description/Label").orElse(null),
                learner.text(CONTACT + "Email/Contact").orElse(null),
                learner.text(CONTACT + "TelephoneList/Telephone/Contact").orElse(null),
                learner.text(CONTACT + "WebsiteList/Website/Contact").orElse(null),
                null,
                learner.first(CONTACT + "Address/Contact")
                        .map(SkillsPassport::address)
                        .orElse(null),
                List.of());
    }

    private static Address address(Element contact) {
        return new Address(
                contact.text("AddressLine").orElse(null),
                contact.text("PostalCode").orElse(null),
                contact.text("Municipality").orElse(null),
                null,
                contact.text("Country/Code").orElse(null));
    }

    private static Work work(Element work) {
        return new Work(
                work.text("Employer/Name").orElse(null),
                work.text("Position/Label").orElse(null),
                work.text("Employer/ContactInfo/Address/Contact/Municipality").orElse(null),
                null,
                Values.dated(work.first("Period/From")),
                Values.dated(work.first("Period/To")),
                null,
                Values.items(work.text("Activities")));
    }

    private static Education education(Element course) {
        return new Education(
                course.text("Organisation/Name").orElse(null),
                course.text("Title").orElse(null),
                course.text("Field/Label").orElse(null),
                course.text("Organisation/ContactInfo/Address/Contact/Municipality")
                        .orElse(null),
                null,
                Values.dated(course.first("Period/From")),
                Values.dated(course.first("Period/To")),
                null,
                Values.items(course.text("Activities")));
    }

    private List<SkillGroup> skills() {
        var groups = new ArrayList<SkillGroup>();
        for (var kind : List.of("Communication", "Organisational", "JobRelated", "Computer", "Other")) {
            var items = Values.items(learner.text("Skills/" + kind + "/Description"));
            if (!items.isEmpty()) {
                groups.add(new SkillGroup(null, null, items));
            }
        }
        return groups;
    }

    private List<SpokenLanguage> languages() {
        var mother = learner.all("Skills/Linguistic/MotherTongueList/MotherTongue").stream()
                .map(tongue -> tongue.text("Description/Label").orElse(null))
                .filter(Objects::nonNull)
                .map(label -> new SpokenLanguage(label, "langue maternelle"));
        var foreign = learner.all("Skills/Linguistic/ForeignLanguageList/ForeignLanguage").stream()
                .filter(language -> language.text("Description/Label").isPresent())
                .map(language -> new SpokenLanguage(
                        language.text("Description/Label").orElse(""),
                        language.text("ProficiencyLevel/SpokenInteraction")
                                .or(() -> language.text("ProficiencyLevel/Listening"))
                                .orElse(null)));
        return Stream.concat(mother, foreign).toList();
    }
}
