package fr.jobmatch.ingestion.resume;

import fr.jobmatch.domain.profile.Profile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Profiles as JSON Resume 1.0.0: what is written is read back without loss.
public final class JsonResume {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonResume() {}

    /// Return the profile as one line of JSON Resume; absent values are left out.
    public static String write(Profile profile) {
        return toNode(profile).toString();
    }

    /// Return the profile as a JSON Resume object.
    public static ObjectNode toNode(Profile profile) {
        return ResumeWriter.write(profile);
    }

    /// Return the profile of a JSON Resume; unknown fields are ignored, dates that are none are dropped.
    /// @throws IllegalArgumentException when the text is no JSON object
    public static Profile read(String json) {
        try {
            if (JSON.readTree(json) instanceof ObjectNode resume) {
                return ResumeReader.read(resume);
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
        throw new IllegalArgumentException("not a JSON object");
    }
}
