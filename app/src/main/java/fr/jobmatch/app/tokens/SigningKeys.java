package fr.jobmatch.app.tokens;

import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The key that signs access tokens: random, made on first use, the same for all replicas.
@Repository
class SigningKeys {

    static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final JdbcClient jdbc;

    SigningKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SecretKey shared() {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into signing_key (secret) values (?) on conflict do nothing")
                .param(fresh)
                .update();
        var secret =
                jdbc.sql("select secret from signing_key").query(byte[].class).single();
        return new SecretKeySpec(secret, ALGORITHM);
    }
}
