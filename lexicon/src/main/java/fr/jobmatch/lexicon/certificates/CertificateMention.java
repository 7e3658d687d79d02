package fr.jobmatch.lexicon.certificates;

/// A certificate found in a text.
/// @param start offset of its first character
/// @param end offset after its last character
public record CertificateMention(CertificateType certificate, int start, int end) {}
