package fr.jobmatch.ingestion.secondreading;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.extraction.CvSection;
import fr.jobmatch.domain.extraction.ModelUnavailable;
import fr.jobmatch.domain.extraction.ProfileExtractor;
import fr.jobmatch.domain.extraction.QuotedEntry;
import fr.jobmatch.domain.profile.Profile;
import java.util.List;
import java.util.Map;

/// Reads a CV a second time with a model, section by section, and merges what stands in the text.
public final class SecondReading {

    private final ProfileExtractor extractor;

    public SecondReading(ProfileExtractor extractor) {
        this.extractor = extractor;
    }

    /// What the two readings give together.
    /// @param confirmed fields on which both agree
    /// @param filled fields that only the model saw
    /// @param disputed fields on which they differ; their confidence is low, so that a person looks
    public record Result(
            Profile profile, Map<FieldPath, FieldEvidence> evidence, int confirmed, int filled, int disputed) {}

    /// Called before each section goes to the model.
    @FunctionalInterface
    public interface Listener {
        void section(CvSection section, int number, int of);
    }

    /// Read again.
    /// @param text the plain text of the CV in reading order
    /// @throws ModelUnavailable when the model gives no usable answer; nothing has changed then
    public Result read(Profile profile, Map<FieldPath, FieldEvidence> evidence, String text, Listener listener) {
        var merge = new Merge(profile, evidence);
        var sections = CvSections.of(new Anonymous(profile.basics()).text(text));
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            listener.section(section, i + 1, sections.size());
            merge.add(section.kind(), standing(section, extractor.extract(section)));
        }
        return merge.result();
    }

    /// What doesn't stand in the section was made up, however likely it sounds.
    private static List<QuotedEntry> standing(CvSection section, List<QuotedEntry> claimed) {
        var quotes = new Quotes(section.text());
        return claimed.stream()
                .map(quotes::standing)
                .filter(entry -> !entry.quotes().isEmpty())
                .toList();
    }
}
