package fr.jobmatch.app.tokens;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import fr.jobmatch.app.accounts.Account;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/// Issues and reads access tokens (RFC 9068). Algorithm, type, issuer and audience are fixed: a token that differs in
/// any of them is refused, whoever signed it.
/// @see "docs/decisions/0050-rest-and-tokens.md"
@Component
public class AccessTokens {

    /// How long a token opens the door.
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    static final String ISSUER = "jobmatch";
    static final String AUDIENCE = "jobmatch-api";
    static final String TYPE = "at+jwt";

    private final JwtEncoder encoder;
    private final JwtDecoder decoder;
    private final Clock clock;

    AccessTokens(SigningKeys keys, Clock clock) {
        var key = keys.shared();
        this.encoder = NimbusJwtEncoder.withSecretKey(key)
                .algorithm(MacAlgorithm.HS256)
                .build();
        this.decoder = decoder(key);
        this.clock = clock;
    }

    /// Return what reads and checks a token.
    public JwtDecoder decoder() {
        return decoder;
    }

    String issue(Account account) {
        var now = clock.instant();
        var header = JwsHeader.with(MacAlgorithm.HS256).type(TYPE).build();
        var claims = JwtClaimsSet.builder()
                .id(UUID.randomUUID().toString())
                .issuer(ISSUER)
                .audience(List.of(AUDIENCE))
                .subject(account.id().toString())
                .issuedAt(now)
                .expiresAt(now.plus(LIFETIME))
                .build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    private static JwtDecoder decoder(SecretKey key) {
        var decoder = NimbusJwtDecoder.withSecretKey(key)
                .macAlgorithm(MacAlgorithm.HS256)
                .validateType(false)
                .jwtProcessorCustomizer(processor ->
                        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(TYPE))))
                .build();
        var audience = new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, found -> List.of(AUDIENCE).equals(found));
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(timestamps(), new JwtIssuerValidator(ISSUER), audience));
        return decoder;
    }

    /// A token without an end would never end.
    private static JwtTimestampValidator timestamps() {
        var validator = new JwtTimestampValidator(Duration.ZERO);
        validator.setAllowEmptyExpiryClaim(false);
        return validator;
    }
}
