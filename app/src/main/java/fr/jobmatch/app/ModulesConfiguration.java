package fr.jobmatch.app;

import fr.jobmatch.app.documents.DocumentWriting;
import fr.jobmatch.assistant.gate.FactGate;
import fr.jobmatch.assistant.tailoring.Tailoring;
import fr.jobmatch.assistant.wording.LexiconTerms;
import fr.jobmatch.domain.document.CvRenderer;
import fr.jobmatch.domain.document.DocumentReader;
import fr.jobmatch.domain.match.MatchExplanations;
import fr.jobmatch.ingestion.cv.CvParser;
import fr.jobmatch.ingestion.cv.OwnDocxReader;
import fr.jobmatch.matching.ranking.Ranker;
import fr.jobmatch.templates.DocxRenderer;
import fr.jobmatch.templates.DocxWarmUp;
import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the implementation of each port into the hands of its users.
@Configuration
class ModulesConfiguration {

    /// CVs that are read at the same time; each reader is a process of its own.
    private static final int READERS = 2;

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean(destroyMethod = "close")
    CvParser cvParser() {
        return new CvParser(READERS);
    }

    @Bean
    DocumentReader documentReader() {
        return new OwnDocxReader();
    }

    @Bean
    Ranker ranker(Clock clock) {
        return new Ranker(clock);
    }

    @Bean
    FactGate factGate(Clock clock) {
        return new FactGate(clock);
    }

    @Bean
    Tailoring tailoring(Clock clock) {
        return new Tailoring(LexiconTerms.builtIn(), clock);
    }

    @Bean
    CvRenderer cvRenderer(DocumentReader reader) {
        return new DocxRenderer(reader);
    }

    @Bean
    DocumentWriting documentWriting(
            MatchExplanations explanations, Tailoring tailoring, FactGate gate, CvRenderer renderer, Clock clock) {
        return new DocumentWriting(explanations, tailoring, gate, renderer, clock);
    }

    /// The first document of a run would otherwise wait for JAXB, the first CV for a process that reads it.
    @Bean
    ApplicationRunner warmUp(CvParser parser) {
        return arguments -> {
            DocxWarmUp.start();
            Thread.ofPlatform().daemon().name("parser-warm-up").start(parser::warmUp);
        };
    }
}
