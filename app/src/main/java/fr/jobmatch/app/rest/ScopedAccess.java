package fr.jobmatch.app.rest;

import fr.jobmatch.app.tokens.PersonalTokenAuthentication;
import fr.jobmatch.app.tokens.TokenScope;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Whoever signed in may call everything that is for people; a personal token opens what its scopes name.
final class ScopedAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private static final List<Rule> RULES = List.of(
            rule(TokenScope.OFFERS_IMPORT, HttpMethod.POST, "/offers/import"),
            rule(TokenScope.OFFERS_IMPORT, HttpMethod.DELETE, "/offers/import/{id}"),
            rule(TokenScope.OFFERS_READ, HttpMethod.GET, "/offers"),
            rule(TokenScope.OFFERS_READ, HttpMethod.GET, "/offers/{id}"),
            rule(TokenScope.OFFERS_READ, HttpMethod.GET, "/offers/{id}/similar"),
            rule(TokenScope.OFFERS_READ, HttpMethod.GET, "/offers/{id}/signals"),
            rule(TokenScope.OFFERS_READ, HttpMethod.GET, "/rome"));

    /// A token may always ask what it is good for.
    private static final RequestMatcher OF_ITSELF = request(HttpMethod.GET, "/me/tokens/current");

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        var who = caller.get();
        if (who instanceof PersonalTokenAuthentication token) {
            return new AuthorizationDecision(OF_ITSELF.matches(context.getRequest())
                    || RULES.stream().anyMatch(rule -> rule.allows(token, context)));
        }
        return new AuthorizationDecision(
                who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken));
    }

    private static Rule rule(TokenScope scope, HttpMethod method, String path) {
        return new Rule(scope, request(method, path));
    }

    private static RequestMatcher request(HttpMethod method, String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, Api.V1 + path);
    }

    private record Rule(TokenScope scope, RequestMatcher request) {

        boolean allows(Authentication token, RequestAuthorizationContext context) {
            return request.matches(context.getRequest())
                    && token.getAuthorities().stream()
                            .anyMatch(own -> scope.authority().equals(own.getAuthority()));
        }
    }
}
