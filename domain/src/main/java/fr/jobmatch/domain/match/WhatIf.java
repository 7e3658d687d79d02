package fr.jobmatch.domain.match;

/// What would raise a score, and by how much.
/// @param reason the sentence, for example `whatif.licences` with the licence
/// @param points what the score would gain, one decimal
public record WhatIf(Reason reason, double points) {}
