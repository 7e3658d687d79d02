package fr.jobmatch.app.models;

import fr.jobmatch.app.tasks.RetryLater;
import fr.jobmatch.app.tasks.TaskContext;
import fr.jobmatch.app.tasks.TaskFailure;
import fr.jobmatch.app.tasks.TaskHandler;
import fr.jobmatch.app.tasks.TaskPool;
import fr.jobmatch.app.tasks.TaskResult;
import fr.jobmatch.domain.extraction.CvSection;
import fr.jobmatch.domain.extraction.ModelUnavailable;
import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.library.CvLibrary;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import fr.jobmatch.ingestion.secondreading.SecondReading;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads the text of a CV a second time with the model. Whatever the model does, the profile is either better by
/// verified values or exactly what it was.
@Component
class ReadAgain implements TaskHandler {

    static final String TYPE = "second-reading";

    private static final int START = 5;
    private static final int READ = 95;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ProfileLibrary profiles;
    private final CvLibrary library;
    private final Models models;
    private final ModelConsents consents;
    private final ModelCalls calls;
    private final ScannedPages scans;

    ReadAgain(
            ProfileLibrary profiles,
            CvLibrary library,
            Models models,
            ModelConsents consents,
            ModelCalls calls,
            ScannedPages scans) {
        this.profiles = profiles;
        this.library = library;
        this.models = models;
        this.consents = consents;
        this.calls = calls;
        this.scans = scans;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public TaskPool pool() {
        return TaskPool.MODEL;
    }

    @Override
    public TaskResult run(TaskContext context) {
        var profile = profiles.find(context.payload(Order.class).profile())
                .orElseThrow(() -> new TaskFailure("second-reading.no-profile"));
        var text = Optional.ofNullable(profile.cv())
                .flatMap(library::plainText)
                .orElseThrow(() -> new TaskFailure("second-reading.no-text"));
        var result = read(context, profile, scans.corrected(profile, text, () -> allowed(context)));
        return () -> keep(profile, result);
    }

    private SecondReading.Result read(TaskContext context, StoredProfile profile, String text) {
        var extractor = models.extractor().orElseThrow(() -> new TaskFailure("second-reading.off"));
        try {
            return new SecondReading(extractor)
                    .read(profile.profile(), profile.evidence(), text, (section, number, of) -> {
                        context.progress(
                                START + (READ - START) * (number - 1) / of, "second-reading.asking", number, of);
                        beforeSending(context, section);
                    });
        } catch (ModelUnavailable unavailable) {
            throw failure(unavailable);
        }
    }

    /// Asked before each section: a consent withdrawn while the task runs stops it at the next one.
    private void beforeSending(TaskContext context, CvSection section) {
        allowed(context);
        var provider = models.chat().map(ModelInUse::provider).orElse("");
        var kind = section.kind().name().toLowerCase(Locale.ROOT);
        calls.note(
                context.person(),
                provider,
                ModelPurpose.CV_READING,
                kind,
                section.text().length());
    }

    private void allowed(TaskContext context) {
        if (!consents.cover(context.person(), ModelPurpose.CV_READING)) {
            throw new TaskFailure("second-reading.no-consent");
        }
    }

    private static RuntimeException failure(ModelUnavailable unavailable) {
        return switch (unavailable.reason()) {
            case REFUSED -> new TaskFailure("second-reading.refused");
            case UNUSABLE -> new TaskFailure("second-reading.unusable");
            case FAILED, BUSY, RESTING ->
                new RetryLater(
                        "second-reading.unavailable", unavailable.retryAfter().orElse(PAUSE));
        };
    }

    private Result keep(StoredProfile before, SecondReading.Result read) {
        boolean changed =
                !read.profile().equals(before.profile()) || !read.evidence().equals(before.evidence());
        if (changed) {
            profiles.change(before.id(), before.version(), read.profile(), read.evidence());
        }
        return new Result(before.id().toString(), read.confirmed(), read.filled(), read.disputed());
    }

    /// What the task was asked to do.
    record Order(ProfileId profile) {}

    /// What the owner gets to know of the finished task.
    record Result(String profile, int confirmed, int filled, int disputed) {}
}
