package fr.jobmatch.app.views.offers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import fr.jobmatch.app.matches.OfferFilter;
import fr.jobmatch.ingestion.offers.federated.LiveAnswer;
import fr.jobmatch.ingestion.offers.federated.LiveSearch;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// How the live sources stand to the search on the page. Their offers come into the list when the person says so: it
/// never moves under their eyes.
class LiveSourceStatus extends Composite<Div> {

    private static final Duration LOOK = Duration.ofMillis(700);
    private static final int MOST_LOOKS = 60;

    private final LiveSearch live;
    private final Command refresh;
    private final AtomicInteger searches = new AtomicInteger();

    /// @param refresh shows the list anew
    LiveSourceStatus(LiveSearch live, Command refresh) {
        this.live = live;
        this.refresh = refresh;
        getContent().addClassName("live-sources");
        getContent().getElement().setAttribute("role", "status");
    }

    /// Ask the live sources for what the filter asks for, and follow their answers.
    void ask(OfferFilter filter) {
        int search = searches.incrementAndGet();
        var first = live.ask(filter.query());
        show(first, 0);
        if (isOpen(first)) {
            var ui = UI.getCurrent();
            Thread.ofVirtual().start(() -> follow(ui, filter, search));
        }
    }

    private void follow(UI ui, OfferFilter filter, int search) {
        var answers = List.<LiveAnswer>of();
        for (int looks = 0; looks < MOST_LOOKS && searches.get() == search; looks++) {
            pause();
            answers = live.ask(filter.query());
            if (!isOpen(answers)) {
                break;
            }
        }
        var last = answers;
        if (searches.get() == search) {
            ui.access(() -> show(last, created(last)));
        }
    }

    private static boolean isOpen(List<LiveAnswer> answers) {
        return answers.stream().anyMatch(answer -> answer.state() == LiveAnswer.State.PENDING);
    }

    private static int created(List<LiveAnswer> answers) {
        return answers.stream().mapToInt(LiveAnswer::created).sum();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(List<LiveAnswer> answers, int created) {
        getContent().removeAll();
        answers.forEach(answer -> getContent().add(mark(answer)));
        if (created > 0) {
            getContent().add(new Button(getTranslation("live.add", created), event -> {
                getContent().remove(event.getSource());
                refresh.execute();
            }));
        }
    }

    private Span mark(LiveAnswer answer) {
        var state = answer.state().name().toLowerCase(Locale.ROOT);
        var mark = new Span(getTranslation("live." + state, answer.source().label(), answer.found()));
        mark.addClassNames("mark", "live-" + state);
        return mark;
    }

    /// Whoever follows an older search stops.
    @Override
    protected void onDetach(DetachEvent event) {
        searches.incrementAndGet();
    }
}
