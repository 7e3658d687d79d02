package fr.jobmatch.app.views.offers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import fr.jobmatch.app.documents.Documents;
import fr.jobmatch.app.matches.MatchedOffer;
import fr.jobmatch.app.tasks.TaskNotifications;
import fr.jobmatch.app.tasks.Tasks;
import fr.jobmatch.ingestion.library.StoredProfile;

/// Makes the page of one offer with the services that it needs.
@SpringComponent
@UIScope
class OfferDetails {

    private final Documents documents;
    private final Tasks tasks;
    private final TaskNotifications notifications;

    OfferDetails(Documents documents, Tasks tasks, TaskNotifications notifications) {
        this.documents = documents;
        this.tasks = tasks;
        this.notifications = notifications;
    }

    Component show(StoredProfile profile, MatchedOffer matched) {
        return new OfferDetail(matched, new ApplyPanel(profile, matched.offer(), documents, tasks, notifications));
    }
}
