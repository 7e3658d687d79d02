package fr.jobmatch.ingestion.cv.structure;

import fr.jobmatch.ingestion.cv.layout.Line;
import java.util.List;

/// A part of an entry's naming lines that stands for one field.
/// @param slot where it stands in the entry, so that entries of one CV can be compared
/// @param after whether a word such as `chez` or `at` says that an organisation follows
record Fragment(String text, String slot, boolean after, List<Line> lines) {}
