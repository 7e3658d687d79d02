package fr.jobmatch.assistant.gate;

import java.util.List;

/// Words of a text that name entries of the profile; an employer held twice gives two entries.
/// @param first index of the first word
/// @param last index of the last word
record Mention(int first, int last, List<Entry> entries, boolean byName) {}
