package fr.jobmatch.lexicon.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertificatesTest {

    @Test
    void readsCertificates() {
        assertThat(Certificates.find("AFGSU 2, SST, AWS Certified Solutions Architect – Associate, PSM I"))
                .extracting(mention -> mention.certificate().code())
                .containsExactly("AFGSU_2", "SST", "AWS_SOLUTIONS_ARCHITECT", "PSM_1");
    }

    @Test
    void findsNoneInOrdinaryWords() {
        assertThat(Certificates.find("Le CFA de la ville, un lieu safe, de la pommade"))
                .isEmpty();
    }
}
