package fr.jobmatch.ingestion.resume;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whatever a profile holds, JSON Resume carries it: nothing is lost on the way out and back in.
class RoundTripTest {

    private static final int PROFILES = 500;
    private static final List<String> TEXTS = List.of(
            "Élodie O’Brien", "a\"b\\c", "ligne\nsuivante", "日本語", "<b>&amp;</b>", "=1+1", "x".repeat(500), "😀", "C#");

    @Test
    void losesNothing() {
        for (int seed = 0; seed < PROFILES; seed++) {
            var profile = new Arbitrary(new Random(seed)).profile();

            assertThat(JsonResume.read(JsonResume.write(profile)))
                    .as("seed " + seed)
                    .isEqualTo(profile);
        }
    }

    private record Arbitrary(Random random) {

        Profile profile() {
            return Profile.builder()
                    .basics(new Basics(
                            maybe(),
                            maybe(),
                            maybe(),
                            maybe(),
                            maybe(),
                            maybe(),
                            address(),
                            list(() -> new Link(maybe(), maybe(), text()))))
                    .work(list(() -> new Work(text(), maybe(), maybe(), maybe(), date(), date(), maybe(), texts())))
                    .education(list(() -> new Education(
                            text(), maybe(), maybe(), maybe(), maybe(), date(), date(), maybe(), texts())))
                    .skills(list(() -> new SkillGroup(text(), maybe(), texts())))
                    .languages(list(() -> new SpokenLanguage(text(), maybe())))
                    .certificates(list(() -> new Certificate(text(), maybe(), date(), maybe())))
                    .licences(list(() -> new Licence(text(), maybe())))
                    .projects(list(() -> new Project(text(), maybe(), maybe(), date(), date(), texts(), texts())))
                    .volunteering(list(() -> new Volunteering(text(), maybe(), date(), date(), maybe(), texts())))
                    .publications(list(() -> new Publication(text(), maybe(), date(), maybe(), maybe())))
                    .awards(list(() -> new Award(text(), date(), maybe(), maybe())))
                    .interests(list(() -> new Interest(text(), texts())))
                    .references(list(() -> new Reference(text(), maybe())))
                    .situation(new Situation(maybe(), maybe(), maybe()))
                    .build();
        }

        private @Nullable Address address() {
            return random.nextBoolean() ? null : new Address(text(), maybe(), maybe(), maybe(), maybe());
        }

        private <T> List<T> list(Supplier<T> item) {
            return Stream.generate(item).limit(random.nextInt(4)).toList();
        }

        private List<String> texts() {
            return IntStream.range(0, random.nextInt(3)).mapToObj(at -> text()).toList();
        }

        private String text() {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }

        private @Nullable String maybe() {
            return random.nextBoolean() ? null : text();
        }

        private @Nullable PartialDate date() {
            int year = 1950 + random.nextInt(90);
            int month = 1 + random.nextInt(12);
            return switch (random.nextInt(4)) {
                case 0 -> null;
                case 1 -> PartialDate.of(year);
                case 2 -> PartialDate.of(year, month);
                default -> new PartialDate(year, month, 1 + random.nextInt(28));
            };
        }
    }
}
