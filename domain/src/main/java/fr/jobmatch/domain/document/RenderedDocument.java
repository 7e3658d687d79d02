package fr.jobmatch.domain.document;

/// A finished file.
/// @param fileName a safe name with its extension
/// @param report what our own parser read back from the bytes
public record RenderedDocument(String fileName, byte[] bytes, AtsReport report) {}
