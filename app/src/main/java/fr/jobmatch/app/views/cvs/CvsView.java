package fr.jobmatch.app.views.cvs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.jobmatch.app.cvs.CvImports;
import fr.jobmatch.app.cvs.CvTooLarge;
import fr.jobmatch.app.cvs.UploadGate;
import fr.jobmatch.app.demo.SampleCv;
import fr.jobmatch.app.security.CurrentPerson;
import fr.jobmatch.app.tasks.Task;
import fr.jobmatch.app.tasks.TaskId;
import fr.jobmatch.app.tasks.TaskNotifications;
import fr.jobmatch.app.tasks.TaskQuotaExceeded;
import fr.jobmatch.app.tasks.TaskStatus;
import fr.jobmatch.app.tasks.Tasks;
import fr.jobmatch.app.views.components.Messages;
import fr.jobmatch.app.views.components.TaskProgress;
import fr.jobmatch.app.views.profile.ProfileNavigation;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.domain.profile.ProfileId;
import fr.jobmatch.ingestion.library.CvLibrary;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// Dropping CVs, following how they are read, and the list of those kept.
@Route("cvs")
@PermitAll
class CvsView extends Div implements HasDynamicTitle {

    private static final int RECENT = 10;
    private static final Duration FAILURE_SHOWN = Duration.ofDays(1);

    private final CvImports imports;
    private final CvLibrary library;
    private final ProfileLibrary profiles;
    private final Tasks tasks;
    private final TaskNotifications notifications;
    private final SecondReadingOrders secondReadings;
    private final PersonId person = CurrentPerson.require();
    private final Div running = new Div();
    private final Div kept = new Div();

    CvsView(
            CvImports imports,
            CvLibrary library,
            ProfileLibrary profiles,
            Tasks tasks,
            TaskNotifications notifications,
            SecondReadingOrders secondReadings,
            UploadGate gate,
            Optional<SampleCv> sample) {
        this.imports = imports;
        this.library = library;
        this.profiles = profiles;
        this.tasks = tasks;
        this.notifications = notifications;
        this.secondReadings = secondReadings;
        addClassName("page");
        running.addClassName("running");
        kept.addClassName("cards");
        var head = new Div(new Div(new H1(getTranslation("nav.cvs")), new Paragraph(getTranslation("cvs.intro"))));
        head.addClassName("page-head");
        add(head, new CvDropZone(gate, this::receive));
        sample.ifPresent(cv -> add(tryWith(cv)));
        add(running, kept);
        tasks.newest(person, 0, RECENT).stream()
                .filter(task -> task.type().equals("cv") && toBeSeen(task))
                .forEach(task -> follow(task.id()));
        showKept();
    }

    /// A failure is told for a day, since its reason may have come while nobody looked.
    private static boolean toBeSeen(Task task) {
        return !task.status().ended()
                || task.status() == TaskStatus.FAILED
                        && task.createdAt().isAfter(Instant.now().minus(FAILURE_SHOWN));
    }

    private Component tryWith(SampleCv sample) {
        var button = new Button(getTranslation("cvs.try-sample"), event -> take(() -> sample.importFor(person)));
        button.addClassName("try-sample");
        return button;
    }

    private void receive(CvDropZone.DroppedFile file) {
        take(() -> imports.receive(person, file.name(), file.mediaType(), file.content(), null));
    }

    private void take(Supplier<TaskId> take) {
        try {
            follow(take.get());
        } catch (CvTooLarge tooLarge) {
            Messages.problem(this, "cv.unreadable.too_large");
        } catch (TaskQuotaExceeded busy) {
            Messages.problem(this, "task.quota");
        }
    }

    private void follow(TaskId task) {
        running.addComponentAsFirst(new TaskProgress(task, tasks, notifications, this::ended));
    }

    private void followSecondReading(TaskId task, ProfileId profile) {
        running.addComponentAsFirst(new TaskProgress(task, tasks, notifications, ended -> {
            if (ended.status() == TaskStatus.SUCCEEDED) {
                Messages.done(this, "second-reading.done");
                getUI().ifPresent(ui -> ProfileNavigation.open(ui, profile));
            }
        }));
    }

    private void ended(Task task) {
        showKept();
        if (task.status() == TaskStatus.SUCCEEDED) {
            Messages.done(this, "cvs.read");
            profiles.of(person).stream()
                    .findFirst()
                    .ifPresent(newest -> getUI().ifPresent(ui -> ProfileNavigation.open(ui, newest.id())));
        }
    }

    private void showKept() {
        kept.removeAll();
        var all = profiles.of(person);
        if (!all.isEmpty()) {
            kept.add(new H2(getTranslation("cvs.kept")));
        }
        var primary = all.stream()
                .filter(StoredProfile::primary)
                .map(StoredProfile::id)
                .findFirst();
        all.forEach(profile -> kept.add(card(profile, primary)));
    }

    private Component card(StoredProfile profile, Optional<ProfileId> primary) {
        var cv = profile.cv();
        var file = cv == null ? null : library.find(cv).orElse(null);
        var card = new CvCard(profile, file, primary, () -> makePrimary(profile), () -> delete(profile));
        if (file != null) {
            secondReadings
                    .button(person, profile.id(), this::followSecondReading)
                    .ifPresent(card::addAction);
        }
        return card;
    }

    private void makePrimary(StoredProfile profile) {
        profiles.makePrimary(profile.id());
        showKept();
        Messages.done(this, "cvs.made-primary");
    }

    private void delete(StoredProfile profile) {
        profiles.delete(profile.id());
        var cv = profile.cv();
        if (cv != null) {
            library.delete(cv);
        }
        showKept();
        Messages.done(this, "cvs.deleted");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.cvs") + " – JobMatch";
    }
}
