package fr.jobmatch.lexicon.certificates;

/// A professional certificate.
/// @param code normal form, for example `AFGSU_2` or `AWS_SOLUTIONS_ARCHITECT`
/// @param label its usual name
public record CertificateType(String code, String label) {}
