package fr.jobmatch.app.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.accounts.People;
import fr.jobmatch.app.rest.ApiClients;
import fr.jobmatch.app.rest.ApiTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/// A14 of the abuse cases: tokens that look right and are not.
@ApiTest
class AccessTokensIT {

    @Autowired
    private ApiClients clients;

    @Autowired
    private People people;

    @Autowired
    private SigningKeys keys;

    private String person = "";

    @BeforeEach
    void register() {
        person = people.candidate().id().toString();
    }

    /// The others would prove nothing if this one were refused.
    @Test
    void acceptsATokenOfOurOwnMaking() {
        assertThat(status(signed(keys.shared(), AccessTokens.TYPE, claims -> {})))
                .isEqualTo(200);
    }

    @Test
    void refusesATokenWithoutSignature() {
        var claims = """
                {"iss":"jobmatch","aud":["jobmatch-api"],"sub":"%s","exp":%d}""".formatted(person, Instant.now().plusSeconds(600).getEpochSecond());

        assertThat(status(base64("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + "." + base64(claims) + "."))
                .isEqualTo(401);
    }

    @Test
    void refusesAnotherKey() {
        var other = new SecretKeySpec(new byte[32], SigningKeys.ALGORITHM);

        assertThat(status(signed(other, AccessTokens.TYPE, claims -> {}))).isEqualTo(401);
    }

    @Test
    void refusesAForeignAudience() {
        assertThat(status(signed(keys.shared(), AccessTokens.TYPE, claims -> claims.audience(List.of("other")))))
                .isEqualTo(401);
        assertThat(status(signed(
                        keys.shared(),
                        AccessTokens.TYPE,
                        claims -> claims.audience(List.of("other", AccessTokens.AUDIENCE)))))
                .isEqualTo(401);
    }

    @Test
    void refusesAForeignIssuer() {
        assertThat(status(signed(keys.shared(), AccessTokens.TYPE, claims -> claims.issuer("somebody"))))
                .isEqualTo(401);
    }

    @Test
    void refusesAnExpiredOrEndlessToken() {
        assertThat(status(signed(
                        keys.shared(),
                        AccessTokens.TYPE,
                        claims -> claims.issuedAt(Instant.now().minus(Duration.ofHours(1)))
                                .expiresAt(Instant.now().minusSeconds(1)))))
                .isEqualTo(401);
        assertThat(status(signed(keys.shared(), AccessTokens.TYPE, claims -> claims.claims(all -> all.remove("exp")))))
                .isEqualTo(401);
    }

    @Test
    void refusesATokenOfAnotherType() {
        assertThat(status(signed(keys.shared(), "JWT", claims -> {}))).isEqualTo(401);
    }

    @Test
    void refusesARefreshTokenAsAccessToken() {
        var tokens = clients.tokens(people.candidate());

        assertThat(status(tokens.path("refreshToken").asString())).isEqualTo(401);
    }

    @Test
    void refusesATokenForNobody() {
        assertThat(status(signed(
                        keys.shared(),
                        AccessTokens.TYPE,
                        claims -> claims.subject(UUID.randomUUID().toString()))))
                .isEqualTo(401);
        assertThat(status(signed(keys.shared(), AccessTokens.TYPE, claims -> claims.subject("admin"))))
                .isEqualTo(401);
    }

    private int status(String token) {
        return clients.visitor().with(token).get("me").status();
    }

    private String signed(SecretKey key, String type, Consumer<JwtClaimsSet.Builder> change) {
        var claims = JwtClaimsSet.builder()
                .issuer(AccessTokens.ISSUER)
                .audience(List.of(AccessTokens.AUDIENCE))
                .subject(person)
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(600));
        change.accept(claims);
        var header = JwsHeader.with(MacAlgorithm.HS256)
                .type(type)
                .jwkSetUrl("https://attacker.example/keys")
                .build();
        return NimbusJwtEncoder.withSecretKey(key)
                .algorithm(MacAlgorithm.HS256)
                .build()
                .encode(JwtEncoderParameters.from(header, claims.build()))
                .getTokenValue();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
