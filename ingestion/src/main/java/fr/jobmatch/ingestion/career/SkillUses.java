package fr.jobmatch.ingestion.career;

import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.Work;
import fr.jobmatch.ingestion.career.SkillUse.Place;
import fr.jobmatch.lexicon.skills.Skill;
import fr.jobmatch.lexicon.skills.SkillLexicon;
import fr.jobmatch.lexicon.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds where a profile shows its skills in use: those that it lists, and those that its positions name.
final class SkillUses {

    private final Profile profile;
    private final LocalDate today;
    private final List<Passage> passages = new ArrayList<>();

    private SkillUses(Profile profile, LocalDate today) {
        this.profile = profile;
        this.today = today;
        IntStream.range(0, profile.work().size()).boxed().sorted(latest()).forEach(this::work);
        for (int i = 0; i < profile.projects().size(); i++) {
            var project = profile.projects().get(i);
            passage("projects", i, false, project.name(), project.description(), text(project.highlights()));
        }
        for (int i = 0; i < profile.education().size(); i++) {
            var study = profile.education().get(i);
            passage("education", i, false, study.degree(), study.institution(), text(study.courses()));
        }
    }

    static List<SkillUse> of(Profile profile, LocalDate today) {
        return new SkillUses(profile, today).all();
    }

    private Comparator<Integer> latest() {
        return Comparator.comparing((Integer at) -> end(profile.work().get(at))).reversed();
    }

    private LocalDate end(Work work) {
        return work.end() != null ? work.end().lastDay() : work.start() != null ? today : LocalDate.MIN;
    }

    private void work(int at) {
        var work = profile.work().get(at);
        passage("work", at, work.running(), work.position(), work.name(), work.summary(), text(work.highlights()));
    }

    private void passage(String section, int index, boolean running, @Nullable String... texts) {
        var title = Stream.of(texts).limit(2).filter(Objects::nonNull).collect(Collectors.joining(", "));
        var text = Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        var skills = SkillLexicon.builtIn().find(text).stream()
                .map(mention -> mention.skill())
                .collect(Collectors.toMap(Skill::id, skill -> skill, (one, other) -> one, LinkedHashMap::new));
        passages.add(new Passage(new Place(section, index, title, running), Folding.fold(text), skills));
    }

    private List<SkillUse> all() {
        var uses = new LinkedHashMap<String, SkillUse>();
        profile.skillLabels().forEach(label -> {
            var known = SkillLexicon.builtIn().exact(label).map(Skill::id).orElse(null);
            uses.putIfAbsent(known == null ? Folding.fold(label) : known, use(label, known));
        });
        passages.stream()
                .filter(passage -> passage.place.section().equals("work"))
                .flatMap(passage -> passage.skills.values().stream())
                .forEach(skill -> uses.computeIfAbsent(skill.id(), id -> use(skill.labelFr(), id)));
        return List.copyOf(uses.values());
    }

    private SkillUse use(String label, @Nullable String skill) {
        var places = passages.stream()
                .filter(passage -> passage.names(Folding.fold(label), skill))
                .map(Passage::place)
                .toList();
        var positions = places.stream()
                .filter(place -> place.section().equals("work"))
                .map(place -> profile.work().get(place.index()))
                .toList();
        return new SkillUse(label, skill, places, WorkedMonths.of(positions, today), lastUsed(positions));
    }

    private static @Nullable PartialDate lastUsed(List<Work> positions) {
        boolean running = positions.stream().anyMatch(Work::running);
        return running
                ? null
                : positions.stream()
                        .map(Work::end)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(PartialDate::lastDay))
                        .orElse(null);
    }

    private static String text(List<String> items) {
        return String.join("\n", items);
    }

    private record Passage(Place place, String folded, LinkedHashMap<String, Skill> skills) {

        boolean names(String label, @Nullable String skill) {
            return skill != null && skills.containsKey(skill) || skill == null && holds(label);
        }

        private boolean holds(String label) {
            int at = folded.indexOf(label);
            return label.length() > 2
                    && at >= 0
                    && (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1)))
                    && (at + label.length() == folded.length()
                            || !Character.isLetterOrDigit(folded.charAt(at + label.length())));
        }
    }
}
