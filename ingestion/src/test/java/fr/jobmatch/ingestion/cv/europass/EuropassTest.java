package fr.jobmatch.ingestion.cv.europass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.domain.profile.ParsedCv;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.domain.profile.UnreadableReason;
import fr.jobmatch.ingestion.cv.reading.DocumentReading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EuropassTest {

    @Test
    void readsTheXmlOfTheFirstPortal() {
        var profile = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass">
                  <LearnerInfo>
                    <Identification>
                      <PersonName><FirstName>Odile</FirstName><Surname>Ferrandin</Surname></PersonName>
                      <ContactInfo>
                        <Address><Contact><PostalCode>29200</PostalCode><Municipality>Brest</Municipality>
                          <Country><Code>FR</Code></Country></Contact></Address>
                        <Email><Contact>odile.ferrandin@example.fr</Contact></Email>
                      </ContactInfo>
                    </Identification>
                    <WorkExperienceList><WorkExperience>
                      <Period><From year="2019" month="--09"/><To year="2022" month="--06"/></Period>
                      <Position><Label>Infirmière</Label></Position>
                      <Activities>&lt;ul&gt;&lt;li&gt;Soins à domicile&lt;/li&gt;&lt;li&gt;Transmissions&lt;/li&gt;&lt;/ul&gt;</Activities>
                      <Employer><Name>Clinique du Ponant</Name></Employer>
                    </WorkExperience></WorkExperienceList>
                    <Skills><Linguistic>
                      <MotherTongueList><MotherTongue><Description><Label>français</Label></Description></MotherTongue></MotherTongueList>
                      <ForeignLanguageList><ForeignLanguage><Description><Label>anglais</Label></Description>
                        <ProficiencyLevel><SpokenInteraction>B2</SpokenInteraction></ProficiencyLevel></ForeignLanguage></ForeignLanguageList>
                    </Linguistic><Driving><Description><Licence>B</Licence></Description></Driving></Skills>
                  </LearnerInfo>
                </SkillsPassport>""");

        assertThat(profile.basics().name()).isEqualTo("Odile Ferrandin");
        assertThat(profile.work()).singleElement().satisfies(work -> {
            assertThat(work.name()).isEqualTo("Clinique du Ponant");
            assertThat(work.start()).isEqualTo(PartialDate.of(2019, 9));
            assertThat(work.highlights()).containsExactly("Soins à domicile", "Transmissions");
        });
        assertThat(profile.languages()).extracting("fluency").containsExactly("langue maternelle", "B2");
        assertThat(profile.licences()).extracting("code").containsExactly("PERMIS_B");
    }

    @Test
    void readsTheXmlOfThePortalOf2020() {
        var profile = read("""
                <Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:hr="http://www.hr-xml.org/3">
                  <CandidatePerson>
                    <PersonName><oa:GivenName>Tomas</oa:GivenName><hr:FamilyName>Berglind</hr:FamilyName></PersonName>
                    <Communication><ChannelCode>Email</ChannelCode><oa:URI>tomas@example.org</oa:URI></Communication>
                    <PrimaryLanguageCode name="NORMAL">sv</PrimaryLanguageCode>
                  </CandidatePerson>
                  <CandidateProfile>
                    <EmploymentHistory><EmployerHistory><hr:OrganizationName>Norrkraft</hr:OrganizationName>
                      <PositionHistory><PositionTitle>Electrician</PositionTitle>
                        <eures:EmploymentPeriod xmlns:eures="http://www.europass_eures.eu/1.0">
                          <eures:StartDate><hr:FormattedDateTime>2020-02</hr:FormattedDateTime></eures:StartDate>
                        </eures:EmploymentPeriod></PositionHistory></EmployerHistory></EmploymentHistory>
                  </CandidateProfile>
                </Candidate>""");

        assertThat(profile.basics().email()).isEqualTo("tomas@example.org");
        assertThat(profile.work()).singleElement().satisfies(work -> {
            assertThat(work.position()).isEqualTo("Electrician");
            assertThat(work.running()).isTrue();
        });
        assertThat(profile.languages()).extracting("language").containsExactly("suédois");
    }

    @Test
    void refusesAFileThatPullsInOthers() {
        var answer = parsed("""
                <!DOCTYPE SkillsPassport [<!ENTITY leak SYSTEM "file:///etc/hostname">]>
                <SkillsPassport><LearnerInfo><Identification><PersonName><FirstName>&leak;</FirstName></PersonName></Identification></LearnerInfo></SkillsPassport>""");

        assertThat(answer).isInstanceOf(ParsedCv.Unreadable.class);
    }

    @Test
    void saysThatOtherXmlIsNoCv() {
        assertThat(parsed("<invoice><total>12</total></invoice>"))
                .isEqualTo(new ParsedCv.Unreadable(UnreadableReason.UNSUPPORTED));
    }

    private static Profile read(String xml) {
        return ((ParsedCv.Readable) parsed(xml)).profile();
    }

    private static ParsedCv parsed(String xml) {
        return DocumentReading.read(xml.getBytes(StandardCharsets.UTF_8), (stage, current, total) -> {});
    }
}
