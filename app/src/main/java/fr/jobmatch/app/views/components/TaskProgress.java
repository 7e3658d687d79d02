package fr.jobmatch.app.views.components;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import fr.jobmatch.app.database.DatabaseOutage;
import fr.jobmatch.app.tasks.Task;
import fr.jobmatch.app.tasks.TaskId;
import fr.jobmatch.app.tasks.TaskNotifications;
import fr.jobmatch.app.tasks.TaskStatus;
import fr.jobmatch.app.tasks.Tasks;
import org.jspecify.annotations.Nullable;

/// Shows a background task live: what is being done, how far it is, a way to cancel, and to try again what failed.
/// Where it stands is read from the database, so that a reload or a lost connection changes nothing; while the database
/// is away, it says so and waits.
public class TaskProgress extends Composite<Div> {

    private static final int FULL = 100;

    private final TaskId task;
    private final Tasks tasks;
    private final TaskNotifications notifications;
    private final SerializableConsumer<Task> ended;
    private final Span stage = new Span();
    private final ProgressBar bar = new ProgressBar(0, FULL);
    private final Button cancel = new Button();
    private final Button retry = new Button();
    private TaskNotifications.@Nullable Registration registration;
    private boolean told;

    /// @param ended called when the task has succeeded, failed or been cancelled, and again after another try
    public TaskProgress(TaskId task, Tasks tasks, TaskNotifications notifications, SerializableConsumer<Task> ended) {
        this.task = task;
        this.tasks = tasks;
        this.notifications = notifications;
        this.ended = ended;
        cancel.setText(getTranslation("task.cancel"));
        cancel.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        cancel.addClickListener(event -> tasks.cancel(task));
        retry.setText(getTranslation("task.retry"));
        retry.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        retry.addClickListener(event -> tasks.retry(task));
        retry.setVisible(false);
        stage.getElement().setAttribute("role", "status");
        getContent().addClassName("task-progress");
        getContent().add(stage, bar, cancel, retry);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        registration = notifications.onChange(task, () -> show(ui));
        show(ui);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (registration != null) {
            registration.close();
        }
    }

    private void show(UI ui) {
        ui.access(() -> {
            try {
                tasks.find(task).ifPresent(this::show);
            } catch (RuntimeException failure) {
                if (!DatabaseOutage.causes(failure)) {
                    throw failure;
                }
                stage.setText(getTranslation("task.waiting"));
            }
        });
    }

    private void show(Task now) {
        stage.setText(words(now));
        bar.setValue(now.progress());
        bar.setVisible(!now.status().ended());
        cancel.setVisible(!now.status().ended());
        retry.setVisible(now.mayBeRetried());
        getContent().setClassName("failed", now.status() == TaskStatus.FAILED);
        boolean news = now.status().ended() && !told;
        told = now.status().ended();
        if (news) {
            ended.accept(now);
        }
    }

    private String words(Task now) {
        if (now.status() == TaskStatus.RUNNING && now.stage() != null) {
            return getTranslation("stage." + now.stage(), now.stageArguments().toArray());
        }
        return switch (now.status()) {
            case QUEUED, RUNNING -> getTranslation("task.queued");
            case SUCCEEDED -> getTranslation("task.succeeded");
            case FAILED -> getTranslation(now.error() == null ? "task.failed" : now.error());
            case CANCELLED -> getTranslation("task.cancelled");
        };
    }
}
