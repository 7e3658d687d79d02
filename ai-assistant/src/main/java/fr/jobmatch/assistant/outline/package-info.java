/// The CV as the profile tells it, before anything is tailored: one file for each section.
@NullMarked
package fr.jobmatch.assistant.outline;

import org.jspecify.annotations.NullMarked;
