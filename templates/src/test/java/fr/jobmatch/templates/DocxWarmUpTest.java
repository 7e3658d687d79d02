package fr.jobmatch.templates;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class DocxWarmUpTest {

    @Test
    void writesAnEmptyDocumentWithoutTrouble() {
        assertThatCode(DocxWarmUp::run).doesNotThrowAnyException();
    }
}
