/// Licences to drive and to operate: permis, CACES, FIMO, habilitations, with normal codes.
@NullMarked
package fr.jobmatch.lexicon.licences;

import org.jspecify.annotations.NullMarked;
