package fr.jobmatch.app.tasks;

import java.util.Map;
import org.springframework.stereotype.Component;

/// A kind of task that takes a few seconds and can be interrupted.
@Component
public class Patience implements TaskHandler {

    public static final String TYPE = "patience";

    private static final int STEPS = 50;
    private static final int STEP_MILLIS = 100;

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
        for (int step = 0; step < STEPS; step++) {
            context.progress(step * 100 / STEPS, "waiting");
            pause();
        }
        return Map::of;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
