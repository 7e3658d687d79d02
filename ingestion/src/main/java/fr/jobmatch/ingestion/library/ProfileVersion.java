package fr.jobmatch.ingestion.library;

import java.time.Instant;

/// An earlier version of a profile.
/// @param number counts from 1
/// @param until when the next version took its place
public record ProfileVersion(int number, Instant until) {}
