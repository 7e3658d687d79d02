package fr.jobmatch.app.views.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.jobmatch.app.tasks.PoolState;
import fr.jobmatch.app.tasks.TaskStatus;
import java.time.Duration;
import java.time.Instant;

/// How many tasks of one pool wait, run and have ended.
class PoolCard extends Composite<Article> {

    PoolCard(PoolState state) {
        getContent().addClassName("card");
        getContent()
                .add(
                        new H3(getTranslation(PoolWords.key(state.pool()))),
                        new Paragraph(getTranslation(
                                "pool.open", state.count(TaskStatus.QUEUED), state.count(TaskStatus.RUNNING))),
                        new Paragraph(getTranslation(
                                "pool.ended",
                                state.count(TaskStatus.SUCCEEDED),
                                state.count(TaskStatus.FAILED),
                                state.count(TaskStatus.CANCELLED))));
        var oldest = state.oldestQueued();
        if (oldest != null) {
            var seconds = Math.max(0, Duration.between(oldest, Instant.now()).toSeconds());
            getContent().add(new Paragraph(getTranslation("pool.oldest", seconds)));
        }
    }
}
