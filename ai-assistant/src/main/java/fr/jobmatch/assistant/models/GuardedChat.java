package fr.jobmatch.assistant.models;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import fr.jobmatch.domain.extraction.ModelUnavailable;
import fr.jobmatch.domain.extraction.ModelUnavailable.Reason;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Asks a model for JSON of a closed schema. Every way in which a model can fail ends as a `ModelUnavailable`: after
/// five failures in a row it is left alone for half a minute.
public final class GuardedChat {

    private static final int FAILURES = 5;
    private static final Duration REST = Duration.ofSeconds(30);

    /// The first question and two more, when the answer is not what was asked for.
    private static final int QUESTIONS = 3;

    private static final String AGAIN = "The last answer was not JSON of the schema. Answer with nothing but that.";
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    private final ChatModel model;
    private final CircuitBreaker breaker;

    GuardedChat(ChatModel model) {
        this.model = model;
        this.breaker = CircuitBreaker.of(
                "chat",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(FAILURES)
                        .minimumNumberOfCalls(FAILURES)
                        .failureRateThreshold(100)
                        .waitDurationInOpenState(REST)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
    }

    /// Return a chat with the model that the settings name; nothing is sent yet.
    public static GuardedChat with(ChatSettings settings) {
        return new GuardedChat(ChatModels.of(settings));
    }

    /// Ask until the reader takes the answer, three times at most.
    /// @param reader gives nothing for an answer that is not what was asked for
    /// @throws ModelUnavailable when there is no such answer
    public <T> T ask(String instructions, String text, JsonSchema schema, Function<String, Optional<T>> reader) {
        return ask(instructions, UserMessage.from(text), schema, reader);
    }

    /// Ask about a picture, in the same way.
    /// @param picture as PNG
    /// @throws ModelUnavailable when there is no answer that the reader takes, and where the model sees no pictures
    public <T> T look(String instructions, byte[] picture, JsonSchema schema, Function<String, Optional<T>> reader) {
        var image = ImageContent.from(Base64.getEncoder().encodeToString(picture), "image/png");
        return ask(instructions, UserMessage.from(image), schema, reader);
    }

    private <T> T ask(
            String instructions, UserMessage question, JsonSchema schema, Function<String, Optional<T>> reader) {
        var messages = new ArrayList<ChatMessage>(List.of(SystemMessage.from(instructions), question));
        for (int asked = 0; asked < QUESTIONS; asked++) {
            var answer = reader.apply(answer(request(messages, schema)));
            if (answer.isPresent()) {
                return answer.get();
            }
            // At temperature 0 the same question would get the same answer.
            messages.add(UserMessage.from(AGAIN));
        }
        throw new ModelUnavailable(Reason.UNUSABLE, null);
    }

    private static ChatRequest request(List<ChatMessage> messages, JsonSchema schema) {
        return ChatRequest.builder()
                .messages(messages)
                .responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(schema)
                        .build())
                .build();
    }

    private String answer(ChatRequest request) {
        try {
            var text = breaker.executeSupplier(
                    () -> model.chat(request).aiMessage().text());
            return text == null ? "" : text;
        } catch (CallNotPermittedException resting) {
            throw new ModelUnavailable(Reason.RESTING, REST);
        } catch (RuntimeException failed) {
            throw unavailable(failed);
        }
    }

    private static ModelUnavailable unavailable(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ModelBusy busy) {
                return new ModelUnavailable(Reason.BUSY, busy.retryAfter());
            }
            if (cause instanceof RateLimitException) {
                return new ModelUnavailable(Reason.BUSY, null);
            }
            if (refuses(cause)) {
                return new ModelUnavailable(Reason.REFUSED, null);
            }
        }
        return new ModelUnavailable(Reason.FAILED, null);
    }

    private static boolean refuses(Throwable cause) {
        return switch (cause) {
            case AuthenticationException e -> true;
            case InvalidRequestException e -> true;
            case ModelNotFoundException e -> true;
            case HttpException e -> e.statusCode() >= CLIENT_ERROR && e.statusCode() < SERVER_ERROR;
            default -> false;
        };
    }
}
