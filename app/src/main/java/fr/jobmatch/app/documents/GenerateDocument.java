package fr.jobmatch.app.documents;

import fr.jobmatch.app.tasks.TaskContext;
import fr.jobmatch.app.tasks.TaskFailure;
import fr.jobmatch.app.tasks.TaskHandler;
import fr.jobmatch.app.tasks.TaskPool;
import fr.jobmatch.app.tasks.TaskResult;
import fr.jobmatch.domain.document.DocumentId;
import fr.jobmatch.domain.document.DocumentKind;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferCatalogue;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import java.util.List;
import org.springframework.stereotype.Component;

/// Writes one document in the background. The document takes the task's id as its own, so that a repeated run
/// can't leave two.
@Component
class GenerateDocument implements TaskHandler {

    static final String TYPE = "document";

    private final ProfileLibrary profiles;
    private final OfferCatalogue offers;
    private final DocumentWriting writing;
    private final DocumentRows rows;

    GenerateDocument(ProfileLibrary profiles, OfferCatalogue offers, DocumentWriting writing, DocumentRows rows) {
        this.profiles = profiles;
        this.offers = offers;
        this.writing = writing;
        this.rows = rows;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public TaskPool pool() {
        return TaskPool.DOCUMENTS;
    }

    @Override
    public TaskResult run(TaskContext context) {
        var order = context.payload(DocumentOrder.class);
        context.progress(5, "document.reading");
        var profile = profiles.find(order.profile()).orElseThrow(() -> new TaskFailure("document.profile-gone"));
        var offer = offer(order);
        context.progress(25, order.kind() == DocumentKind.CV ? "document.tailoring" : "document.writing");
        var tailored = writing.write(
                order.kind(),
                profile.profile(),
                profiles.preferences(order.profile()),
                offer,
                order.level(),
                order.language());
        context.progress(55, "document.checking");
        var content = writing.finish(tailored, profile.profile(), order.template());
        context.progress(90, "document.reading-back");
        return () -> store(context, order, offer, profile, content);
    }

    private Offer offer(DocumentOrder order) {
        return offers.byIds(List.of(order.offer())).stream()
                .findFirst()
                .orElseThrow(() -> new TaskFailure("document.offer-gone"));
    }

    private Result store(
            TaskContext context, DocumentOrder order, Offer offer, StoredProfile profile, DocumentContent content) {
        var id = new DocumentId(context.task().value());
        var row = new DocumentEntity(id, context.person(), order, offer, profile.profile());
        row.hold(content);
        rows.saveAndFlush(row);
        rows.putFile(id.value(), context.person().value(), content.file().bytes());
        return new Result(id.toString(), content.gate().verdict().name());
    }

    /// What the owner gets to know of the finished task.
    record Result(String document, String gate) {}
}
