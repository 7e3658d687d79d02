package fr.jobmatch.app.views.cvs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.jobmatch.app.models.ModelConsents;
import fr.jobmatch.app.models.ModelInUse;
import fr.jobmatch.app.models.ModelPurpose;
import fr.jobmatch.app.models.Models;
import fr.jobmatch.app.models.SecondReadings;
import fr.jobmatch.app.tasks.TaskId;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.domain.profile.ProfileId;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Offers second readings where there is a model; without one, nothing on the page speaks of models.
@SpringComponent
class SecondReadingOrders {

    private final Models models;
    private final ModelConsents consents;
    private final SecondReadings readings;

    SecondReadingOrders(Models models, ModelConsents consents, SecondReadings readings) {
        this.models = models;
        this.consents = consents;
        this.readings = readings;
    }

    /// Return the button that orders a second reading; empty when every model is off.
    Optional<Component> button(PersonId person, ProfileId profile, BiConsumer<TaskId, ProfileId> follow) {
        return models.chat()
                .map(model -> new SecondReadingButton(
                        model,
                        consents.cover(person, ModelPurpose.CV_READING),
                        () -> follow.accept(order(person, profile, model), profile)));
    }

    private TaskId order(PersonId person, ProfileId profile, ModelInUse model) {
        if (!model.local()) {
            consents.give(person, model.provider(), ModelPurpose.CV_READING);
        }
        return readings.order(person, profile, null);
    }
}
