package fr.jobmatch.assistant.gate;

/// Whose fact a word states.
enum Stance {
    /// The text says it of the candidate.
    CLAIMED,
    /// The candidate says not to have it.
    DENIED,
    /// The candidate wishes or plans it.
    PLANNED,
    /// It belongs to the offer, the employer addressed or the reader.
    OFFERED,
    /// A figure of speech, a polite formula, the head of a letter.
    FIGURATIVE
}
