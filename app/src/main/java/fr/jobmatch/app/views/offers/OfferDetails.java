package fr.jobmatch.app.views.offers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import fr.jobmatch.app.documents.Documents;
import fr.jobmatch.app.matches.MatchedOffer;
import fr.jobmatch.app.matches.Refusals;
import fr.jobmatch.app.sources.OfferStanding;
import fr.jobmatch.app.tasks.TaskNotifications;
import fr.jobmatch.app.tasks.Tasks;
import fr.jobmatch.domain.match.Refusal;
import fr.jobmatch.ingestion.library.StoredProfile;
import java.util.Optional;

/// Makes the page of one offer with the services that it needs.
@SpringComponent
@UIScope
class OfferDetails {

    private final Documents documents;
    private final Tasks tasks;
    private final TaskNotifications notifications;
    private final OfferStanding standing;
    private final Refusals refusals;

    OfferDetails(
            Documents documents,
            Tasks tasks,
            TaskNotifications notifications,
            OfferStanding standing,
            Refusals refusals) {
        this.documents = documents;
        this.tasks = tasks;
        this.notifications = notifications;
        this.standing = standing;
        this.refusals = refusals;
    }

    /// @param changed told when the offer was set aside or taken back
    Component show(
            StoredProfile profile, MatchedOffer matched, Optional<Refusal> refusal, SerializableRunnable changed) {
        var offer = matched.offer();
        return new OfferDetail(
                matched,
                new SignalsPanel(offer, standing),
                new RefusalBar(profile.id(), offer, refusal, refusals, changed),
                new ApplyPanel(profile, offer, documents, tasks, notifications));
    }
}
