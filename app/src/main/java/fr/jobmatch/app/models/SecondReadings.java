package fr.jobmatch.app.models;

import fr.jobmatch.app.tasks.TaskId;
import fr.jobmatch.app.tasks.Tasks;
import fr.jobmatch.domain.person.PersonId;
import fr.jobmatch.domain.profile.ProfileId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Has the CV behind a profile read a second time by the model, in the background.
@Service
public class SecondReadings {

    private final Models models;
    private final ModelConsents consents;
    private final Tasks tasks;

    SecondReadings(Models models, ModelConsents consents, Tasks tasks) {
        this.models = models;
        this.consents = consents;
        this.tasks = tasks;
    }

    /// Queue a second reading.
    /// @param idempotencyKey the sender's own key: the same key queues nothing new
    /// @throws NoModel when every model is off
    /// @throws ConsentMissing when the texts would leave and the person hasn't agreed
    @Transactional
    public TaskId order(PersonId person, ProfileId profile, @Nullable String idempotencyKey) {
        if (models.chat().isEmpty()) {
            throw new NoModel();
        }
        if (!consents.cover(person, ModelPurpose.CV_READING)) {
            throw new ConsentMissing();
        }
        return tasks.queue(person, ReadAgain.TYPE, new ReadAgain.Order(profile), idempotencyKey);
    }
}
