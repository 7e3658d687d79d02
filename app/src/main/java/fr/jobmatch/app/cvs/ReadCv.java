package fr.jobmatch.app.cvs;

import fr.jobmatch.app.tasks.TaskContext;
import fr.jobmatch.app.tasks.TaskFailure;
import fr.jobmatch.app.tasks.TaskHandler;
import fr.jobmatch.app.tasks.TaskPool;
import fr.jobmatch.app.tasks.TaskResult;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.domain.profile.CvId;
import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.UnreadableReason;
import fr.jobmatch.ingestion.cv.CvParser;
import fr.jobmatch.ingestion.cv.reading.PagePictures;
import fr.jobmatch.ingestion.library.CvLibrary;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Reads one CV in the background. What can't be read leaves nothing behind but the reason.
@Component
class ReadCv implements TaskHandler {

    static final String TYPE = "cv";

    private static final int START = 5;
    private static final int READ = 80;
    private static final int DRAWN = 95;

    private final CvLibrary library;
    private final ProfileLibrary profiles;
    private final CvParser parser;

    ReadCv(CvLibrary library, ProfileLibrary profiles, CvParser parser) {
        this.library = library;
        this.profiles = profiles;
        this.parser = parser;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public TaskPool pool() {
        return TaskPool.INTERACTIVE;
    }

    @Override
    public TaskResult run(TaskContext context) {
        var order = context.payload(Order.class);
        var content = library.original(order.cv()).orElseThrow(() -> new TaskFailure("cv.gone"));
        context.progress(START, "cv.reading");
        var parsed = parser.parse(order.fileName(), content, (stage, done, of) -> report(context, stage, done, of));
        return switch (parsed) {
            case ParsedCv.Unreadable unreadable -> throw refusal(order.cv(), unreadable.reason());
            case ParsedCv.Readable readable -> {
                context.progress(READ, "cv.drawing");
                var pictures = parser.pageImages(order.fileName(), content);
                context.progress(DRAWN, "cv.keeping");
                yield () -> keep(context.person(), order.cv(), readable, pictures);
            }
        };
    }

    private static void report(TaskContext context, String stage, int done, int of) {
        int percent = of <= 0 ? START : START + (READ - START) * done / of;
        context.progress(percent, "cv." + stage, done, of);
    }

    private TaskFailure refusal(CvId cv, UnreadableReason reason) {
        var key = "cv.unreadable." + reason.name().toLowerCase(Locale.ROOT);
        return new TaskFailure(key, () -> library.delete(cv));
    }

    private Result keep(PersonId person, CvId cv, ParsedCv.Readable readable, PagePictures pictures) {
        library.recordReading(cv, person, pictures.pages(), readable.warnings(), readable.text());
        var profile = profiles.add(person, cv, readable.profile(), pictures.located(readable.evidence()));
        return new Result(cv.toString(), profile.toString(), readable.needsReview());
    }

    /// What the task was asked to do.
    record Order(CvId cv, String fileName) {}

    /// What the owner gets to know of the finished task.
    record Result(String cv, String profile, boolean needsReview) {}
}
