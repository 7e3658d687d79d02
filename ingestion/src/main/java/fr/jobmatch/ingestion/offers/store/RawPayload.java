package fr.jobmatch.ingestion.offers.store;

import fr.jobmatch.ingestion.offers.PayloadLine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// A payload in its normal form: compact, properties sorted.
/// @param line its number in the file
/// @param sha256 hash of the bytes, hexadecimal
record RawPayload(String externalId, int line, JsonNode json, byte[] bytes, String sha256) {

    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    static RawPayload of(String externalId, PayloadLine.Parsed line) {
        var bytes = SORTED.writeValueAsBytes(line.payload());
        return new RawPayload(externalId, line.number(), line.payload(), bytes, hash(bytes));
    }

    static JsonNode parsed(byte[] bytes) {
        return SORTED.readTree(bytes);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
