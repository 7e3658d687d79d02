package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.jobmatch.domain.profile.Certificate;
import fr.jobmatch.domain.profile.Education;
import fr.jobmatch.domain.profile.Licence;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.SkillGroup;
import fr.jobmatch.domain.profile.SpokenLanguage;
import fr.jobmatch.domain.profile.Work;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// All that a profile says, as fields. What the form doesn't show stays as it is.
class ProfileForm extends Composite<Div> {

    private final Profile before;
    private final BasicsEditor basics;
    private final ListEditor<Work, WorkEditor> work;
    private final ListEditor<Education, EducationEditor> education;
    private final ListEditor<SkillGroup, SkillsEditor> skills;
    private final ListEditor<SpokenLanguage, LanguageEditor> languages;
    private final ListEditor<Certificate, CertificateEditor> certificates;
    private final ListEditor<Licence, LicenceEditor> licences;

    ProfileForm(Profile profile, ReviewFields fields, EntrySteps steps) {
        before = profile;
        basics = new BasicsEditor(profile.basics(), fields);
        work = new ListEditor<>(
                WorkEditor.class,
                "work",
                "profile.work",
                numbered(profile.work(), (entry, index) -> new WorkEditor(entry, index, fields, steps)),
                () -> WorkEditor.blank(fields),
                steps);
        education = new ListEditor<>(
                EducationEditor.class,
                "education",
                "profile.education",
                numbered(profile.education(), (entry, index) -> new EducationEditor(entry, index, fields)),
                () -> EducationEditor.blank(fields),
                steps);
        skills = new ListEditor<>(
                SkillsEditor.class,
                "skills",
                "profile.skills",
                numbered(profile.skills(), (entry, index) -> new SkillsEditor(entry, index, fields)),
                () -> SkillsEditor.blank(fields),
                steps);
        languages = new ListEditor<>(
                LanguageEditor.class,
                "languages",
                "profile.languages",
                numbered(profile.languages(), (entry, index) -> new LanguageEditor(entry, index, fields)),
                () -> LanguageEditor.blank(fields),
                steps);
        certificates = new ListEditor<>(
                CertificateEditor.class,
                "certificates",
                "profile.certificates",
                numbered(profile.certificates(), (entry, index) -> new CertificateEditor(entry, index, fields)),
                () -> CertificateEditor.blank(fields),
                steps);
        licences = new ListEditor<>(
                LicenceEditor.class,
                "x-licences",
                "profile.licences",
                numbered(profile.licences(), (entry, index) -> new LicenceEditor(entry, index, fields)),
                () -> LicenceEditor.blank(fields),
                steps);
        getContent().addClassName("profile-form");
        getContent().add(basics, work, education, skills, languages, certificates, licences);
    }

    /// Return the profile as it stands in the fields.
    Profile value() {
        return before.toBuilder()
                .basics(basics.value())
                .work(work.values())
                .education(education.values())
                .skills(skills.values())
                .languages(languages.values())
                .certificates(certificates.values())
                .licences(licences.values())
                .build();
    }

    private static <T, E> List<E> numbered(List<T> values, BiFunction<T, Integer, E> editor) {
        return IntStream.range(0, values.size())
                .mapToObj(index -> editor.apply(values.get(index), index))
                .toList();
    }
}
