package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses what of a profile counts: what the candidate did, can and learnt. Name, contact, employers, interests and
/// references never do, so that who somebody is can't move the score.
final class Passages {
    private final List<Passage> passages = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(Profile profile) {
        var reading = new Passages();
        reading.add(profile.basics().label(), "basics", "label");
        reading.add(profile.basics().summary(), "basics", "summary");
        reading.addWork(profile);
        reading.addLearning(profile);
        reading.addSkills(profile);
        reading.addProjects(profile);
        return List.copyOf(reading.passages);
    }

    private void addWork(Profile profile) {
        for (int i = 0; i < profile.work().size(); i++) {
            var work = profile.work().get(i);
            add(work.position(), "work", i, "position");
            add(work.summary(), "work", i, "summary");
            addAll(work.highlights(), "work", i, "highlights");
        }
    }

    private void addLearning(Profile profile) {
        for (int i = 0; i < profile.education().size(); i++) {
            var education = profile.education().get(i);
            add(education.studyType(), "education", i, "studyType");
            add(education.area(), "education", i, "area");
            addAll(education.courses(), "education", i, "courses");
        }
        for (int i = 0; i < profile.certificates().size(); i++) {
            add(profile.certificates().get(i).name(), "certificates", i, "name");
        }
        for (int i = 0; i < profile.licences().size(); i++) {
            add(profile.licences().get(i).label(), "licences", i, "label");
        }
    }

    private void addSkills(Profile profile) {
        for (int i = 0; i < profile.skills().size(); i++) {
            var group = profile.skills().get(i);
            if (group.keywords().isEmpty()) {
                add(group.name(), "skills", i, "name");
            }
            addAll(group.keywords(), "skills", i, "keywords");
        }
    }

    private void addProjects(Profile profile) {
        for (int i = 0; i < profile.projects().size(); i++) {
            var project = profile.projects().get(i);
            add(project.name(), "projects", i, "name");
            add(project.description(), "projects", i, "description");
            addAll(project.highlights(), "projects", i, "highlights");
            addAll(project.keywords(), "projects", i, "keywords");
        }
    }

    private void addAll(List<String> texts, Object... path) {
        for (int i = 0; i < texts.size(); i++) {
            var indexed = java.util.Arrays.copyOf(path, path.length + 1);
            indexed[path.length] = i;
            add(texts.get(i), indexed);
        }
    }

    private void add(@Nullable String text, Object... path) {
        if (text != null && !text.isBlank() && !Orders.isOrder(text)) {
            passages.add(new Passage(FieldPath.of(path), text));
        }
    }
}
