package fr.jobmatch.app.views.privacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.jobmatch.app.models.ModelCalls.Call;
import fr.jobmatch.app.views.components.Dates;
import java.util.List;

/// What was sent to models, newest first: which section, how long it was, where it went.
class SentTable extends Composite<UnorderedList> {

    SentTable(List<Call> calls) {
        calls.forEach(call -> getContent().add(new ListItem(words(call))));
    }

    private String words(Call call) {
        return getTranslation(
                "privacy.sent.line",
                Dates.moment(call.at(), getLocale()),
                getTranslation("privacy.section." + call.section()),
                call.characters(),
                call.provider());
    }
}
