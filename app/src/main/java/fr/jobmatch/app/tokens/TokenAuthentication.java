package fr.jobmatch.app.tokens;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.stereotype.Component;

/// Finds out who calls with a bearer token: an access token of a sign-in, or a personal one, by its mark.
@Component
public class TokenAuthentication implements AuthenticationManager {

    private final JwtAuthenticationProvider signIns;
    private final PersonalTokens personal;

    TokenAuthentication(AccessTokens tokens, TokenSignIn signIn, PersonalTokens personal) {
        this.signIns = new JwtAuthenticationProvider(tokens.decoder());
        this.signIns.setJwtAuthenticationConverter(signIn::authentication);
        this.personal = personal;
    }

    @Override
    public Authentication authenticate(Authentication bearer) {
        if (bearer instanceof BearerTokenAuthenticationToken presented
                && presented.getToken().startsWith(PersonalTokens.MARK)) {
            return personal.authentication(presented.getToken())
                    .orElseThrow(() -> new InvalidBearerTokenException("no such token"));
        }
        var authenticated = signIns.authenticate(bearer);
        if (authenticated == null) {
            throw new InvalidBearerTokenException("no such token");
        }
        return authenticated;
    }
}
