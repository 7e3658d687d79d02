package fr.jobmatch.assistant.models;

/// Protocols of chat models.
public enum ChatProvider {
    OLLAMA,
    /// Any server that speaks OpenAI's chat completions: llama.cpp, vLLM, LM Studio, Mistral and others.
    OPENAI
}
