package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.jobmatch.domain.profile.Profile;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// All that a profile says, as fields. What the form doesn't show stays as it is.
class ProfileForm extends Composite<Div> {

    private final Profile before;
    private final BasicsEditor basics;
    private final ListEditor<WorkEditor> work;
    private final ListEditor<EducationEditor> education;
    private final ListEditor<SkillsEditor> skills;
    private final ListEditor<LanguageEditor> languages;
    private final ListEditor<CertificateEditor> certificates;
    private final ListEditor<LicenceEditor> licences;

    ProfileForm(Profile profile, ReviewFields fields) {
        before = profile;
        basics = new BasicsEditor(profile.basics(), fields);
        work = new ListEditor<>(
                WorkEditor.class,
                "profile.work",
                "profile.work.add",
                numbered(profile.work(), (entry, index) -> new WorkEditor(entry, index, fields)),
                () -> WorkEditor.blank(fields));
        education = new ListEditor<>(
                EducationEditor.class,
                "profile.education",
                "profile.education.add",
                numbered(profile.education(), (entry, index) -> new EducationEditor(entry, index, fields)),
                () -> EducationEditor.blank(fields));
        skills = new ListEditor<>(
                SkillsEditor.class,
                "profile.skills",
                "profile.skills.add",
                numbered(profile.skills(), (entry, index) -> new SkillsEditor(entry, index, fields)),
                () -> SkillsEditor.blank(fields));
        languages = new ListEditor<>(
                LanguageEditor.class,
                "profile.languages",
                "profile.languages.add",
                numbered(profile.languages(), (entry, index) -> new LanguageEditor(entry, index, fields)),
                () -> LanguageEditor.blank(fields));
        certificates = new ListEditor<>(
                CertificateEditor.class,
                "profile.certificates",
                "profile.certificates.add",
                numbered(profile.certificates(), (entry, index) -> new CertificateEditor(entry, index, fields)),
                () -> CertificateEditor.blank(fields));
        licences = new ListEditor<>(
                LicenceEditor.class,
                "profile.licences",
                "profile.licences.add",
                numbered(profile.licences(), (entry, index) -> new LicenceEditor(entry, index, fields)),
                () -> LicenceEditor.blank(fields));
        getContent().addClassName("profile-form");
        getContent().add(basics, work, education, skills, languages, certificates, licences);
    }

    /// Return the profile as it stands in the fields.
    Profile value() {
        return before.toBuilder()
                .basics(basics.value())
                .work(work.editors().stream().map(WorkEditor::value).toList())
                .education(
                        education.editors().stream().map(EducationEditor::value).toList())
                .skills(skills.editors().stream().map(SkillsEditor::value).toList())
                .languages(languages.editors().stream()
                        .map(LanguageEditor::value)
                        .flatMap(Optional::stream)
                        .toList())
                .certificates(certificates.editors().stream()
                        .map(CertificateEditor::value)
                        .flatMap(Optional::stream)
                        .toList())
                .licences(licences.editors().stream()
                        .map(LicenceEditor::value)
                        .flatMap(Optional::stream)
                        .toList())
                .build();
    }

    private static <T, E> List<E> numbered(List<T> values, BiFunction<T, Integer, E> editor) {
        return IntStream.range(0, values.size())
                .mapToObj(index -> editor.apply(values.get(index), index))
                .toList();
    }
}
