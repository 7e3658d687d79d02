package fr.jobmatch.assistant.extraction;

import fr.jobmatch.assistant.models.GuardedChat;
import fr.jobmatch.domain.extraction.CvSection;
import fr.jobmatch.domain.extraction.ProfileExtractor;
import fr.jobmatch.domain.extraction.QuotedEntry;
import java.util.List;

/// Lets a chat model read one section at a time. The text of the CV is data between two marks; an order that stands
/// in it can at worst yield quotes that aren't in the text, and those are dropped by who asked.
public final class ModelProfileExtractor implements ProfileExtractor {

    private final GuardedChat chat;

    public ModelProfileExtractor(GuardedChat chat) {
        this.chat = chat;
    }

    @Override
    public List<QuotedEntry> extract(CvSection section) {
        return chat.ask(
                Instructions.of(section.kind()),
                Instructions.marked(section.text()),
                EntrySchema.of(section.kind()),
                answer -> EntrySchema.read(section.kind(), answer));
    }
}
