package fr.jobmatch.templates;

import fr.jobmatch.domain.document.AtsReport;
import fr.jobmatch.domain.document.AtsReport.Check;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.DocumentText;
import fr.jobmatch.domain.document.Draft;
import fr.jobmatch.domain.document.LetterDraft;
import java.util.List;

/// Compares what was read back from a file with the draft it was made of.
final class ReadBack {

    private ReadBack() {}

    static AtsReport of(Draft draft, DocumentText read) {
        List<Check> checks = switch (draft) {
            case CvDraft cv -> new CvReadBack(cv, read).checks();
            case LetterDraft letter -> new LetterReadBack(letter, read).checks();
        };
        return new AtsReport(read.text(), checks);
    }
}
