package fr.jobmatch.ingestion.offers.capture;

import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.Offer;
import fr.jobmatch.domain.offer.OfferSource;
import fr.jobmatch.ingestion.offers.mapping.OfferBuilder;
import fr.jobmatch.ingestion.offers.mapping.OfferIds;
import fr.jobmatch.ingestion.offers.mapping.OfferMapper;
import fr.jobmatch.ingestion.offers.mapping.Payload;
import fr.jobmatch.ingestion.offers.mapping.TitleContracts;
import fr.jobmatch.ingestion.offers.mapping.UnreadableOfferException;
import fr.jobmatch.ingestion.offers.mapping.WrittenPlaces;
import fr.jobmatch.ingestion.offers.requirements.RequirementReader;
import fr.jobmatch.lexicon.contracts.ContractMention;
import fr.jobmatch.lexicon.contracts.Contracts;
import fr.jobmatch.lexicon.contracts.WorkingHours;
import fr.jobmatch.lexicon.salaries.Salaries;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Reads offers that are nothing but a text: `{"text": ..., "url": ...}`.
public final class PastedOfferMapper implements OfferMapper {

    private final RequirementReader reader;

    public PastedOfferMapper(RequirementReader reader) {
        this.reader = reader;
    }

    @Override
    public OfferSource source() {
        return OfferSource.PASTED;
    }

    /// Return an id that follows from the words, so that the same text is the same offer.
    @Override
    public String externalId(JsonNode payload) {
        return OfferIds.of(source(), new Payload(payload).required("text")).toString();
    }

    @Override
    public Offer map(JsonNode node) {
        var payload = new Payload(node);
        var description = payload.required("text");
        var text = new PastedText(description);
        if (text.isEmpty()) {
            throw new UnreadableOfferException("no text");
        }
        var place = text.place();
        var salary = text.salary();
        return new OfferBuilder(source(), externalId(node), text.title(), description)
                .company(text.company())
                .links(payload.text("url"), null)
                .places(place == null ? List.of() : List.of(WrittenPlaces.of(place, null, null)))
                .contract(contract(text, description))
                .salary(salary == null ? null : Salaries.read(salary))
                .build(reader);
    }

    private static Contract contract(PastedText text, String description) {
        var stated = Stream.of(text.contract(), text.title(), description).filter(Objects::nonNull);
        var type = TitleContracts.find(text.title())
                .or(() -> stated.flatMap(words -> Contracts.find(words).stream())
                        .map(ContractMention::type)
                        .findFirst());
        var hours = WorkingHours.perWeek(description);
        return new Contract(
                type.orElse(null),
                null,
                null,
                WorkingHours.isFullTime(description).orElse(null),
                hours.isPresent() ? hours.getAsDouble() : null);
    }
}
