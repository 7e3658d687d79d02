/// Turns drafts of CVs and letters into DOCX files that recruiters' software can read, and reads each file back.
@NullMarked
package fr.jobmatch.templates;

import org.jspecify.annotations.NullMarked;
