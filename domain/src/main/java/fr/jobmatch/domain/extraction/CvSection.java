package fr.jobmatch.domain.extraction;

import java.util.List;

/// One section of a CV as it is given to a model: without name, address and contact.
/// @param text the lines of the section in reading order
public record CvSection(Kind kind, String text) {

    /// What a section is about, and the fields that its entries may have.
    public enum Kind {
        WORK("position", "name", "location", "dates"),
        EDUCATION("studyType", "area", "institution", "location", "dates"),
        SKILLS("name"),
        LANGUAGES("language", "fluency"),
        CERTIFICATES("name", "issuer", "date");

        private final List<String> fields;

        Kind(String... fields) {
            this.fields = List.of(fields);
        }

        /// Return the names of the fields; those of JSON Resume, but that `dates` holds a whole period.
        public List<String> fields() {
            return fields;
        }
    }
}
