package fr.jobmatch.app.security;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import fr.jobmatch.app.accounts.Account;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Signs in whoever just opened an account, under a new session id.
@Component
public class SessionSignIn {

    private final SecurityContextHolderStrategy contexts;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SessionSignIn(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /// Sign in for the session of the request that is being served.
    public void signIn(Account account) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        var principal = new SignedIn(account);
        var context = contexts.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        request.changeSessionId();
        contexts.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
