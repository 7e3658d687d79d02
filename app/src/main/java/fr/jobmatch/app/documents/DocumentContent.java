package fr.jobmatch.app.documents;

import fr.jobmatch.assistant.tailoring.TailoredDraft;
import fr.jobmatch.domain.document.AtsReport;
import fr.jobmatch.domain.document.GateReport;
import fr.jobmatch.domain.document.RenderedDocument;

/// A draft with its verdict and its file, always of the same moment.
record DocumentContent(TailoredDraft tailored, GateReport gate, RenderedDocument file) {

    AtsReport ats() {
        return file.report();
    }

    DocumentStatus status() {
        if (gate.verdict() == GateReport.Verdict.BLOCK) {
            return DocumentStatus.BLOCKED;
        }
        return tailored.pending() ? DocumentStatus.IN_REVIEW : DocumentStatus.READY;
    }
}
