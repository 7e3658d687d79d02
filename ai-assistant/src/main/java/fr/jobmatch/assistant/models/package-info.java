/// Chat models by configuration: Ollama or an OpenAI-compatible server, with limits on time, bytes and failures.
@NullMarked
package fr.jobmatch.assistant.models;

import org.jspecify.annotations.NullMarked;
