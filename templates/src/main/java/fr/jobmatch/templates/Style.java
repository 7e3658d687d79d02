package fr.jobmatch.templates;

/// The paragraph styles that every template defines, by their ids in Word.
enum Style {
    NAME("Title"),
    HEADLINE("Subtitle"),
    CONTACT("Contact"),
    SECTION("Heading1"),
    ENTRY("Heading2"),
    ENTRY_DETAILS("EntryDetails"),
    BULLET("ListBullet"),
    SKILLS("SkillLine"),
    TEXT("Normal"),
    ADDRESSEE_NAME("AddresseeName"),
    ADDRESSEE("Addressee"),
    DATE("Date"),
    SUBJECT("Heading1"),
    SALUTATION("Salutation"),
    BODY("BodyText"),
    CLOSING("Closing"),
    SIGNATURE("Signature");

    private final String id;

    Style(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
