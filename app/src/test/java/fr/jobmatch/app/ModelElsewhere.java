package fr.jobmatch.app;

import fr.jobmatch.assistant.models.FakeModelServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The application with a model that runs elsewhere, played by a server of the test's own; tests that extend it share
/// one application, so the server stays until the end.
@SuppressWarnings("NullAway.Init")
public abstract class ModelElsewhere {

    /// Another address than the one that counts as this machine.
    protected static final String ELSEWHERE = "127.0.0.2";

    protected static final FakeModelServer MODEL = new FakeModelServer();

    @DynamicPropertySource
    static void model(DynamicPropertyRegistry settings) {
        settings.add("jobmatch.chat.provider", () -> "ollama");
        settings.add("jobmatch.chat.base-url", () -> "http://" + ELSEWHERE + ":" + MODEL.port());
        settings.add("jobmatch.chat.model", () -> "test-model");
        settings.add("jobmatch.chat.timeout", () -> "2s");
    }
}
