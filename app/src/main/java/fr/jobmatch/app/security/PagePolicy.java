package fr.jobmatch.app.security;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// What the browser may run and load on a page: only scripts that carry the nonce of this one answer, and what those
/// load themselves. `unsafe-eval` stays, since Flow sends its client expressions that it compiles; a script that
/// somebody wrote into a name or a file never gets that far. Styles may be inline, since the components write some.
/// @see "docs/decisions/0080-content-security-policy.md"
@Component
class PagePolicy implements VaadinServiceInitListener {

    /// For everything that is no page of Vaadin's: an error page with its style sheet, at most.
    static final String ANYTHING_ELSE = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'";

    static final String HEADER = "Content-Security-Policy";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (isServedToPeople(event.getSource().getDeploymentConfiguration())) {
            event.addIndexHtmlRequestListener(PagePolicy::apply);
        }
    }

    /// The tools of Vaadin's development mode write scripts into the page.
    private static boolean isServedToPeople(DeploymentConfiguration configuration) {
        return configuration.isProductionMode() || !configuration.isDevToolsEnabled();
    }

    private static void apply(IndexHtmlResponse response) {
        var nonce = nonce();
        response.getDocument().select("script, link[rel=modulepreload]").attr("nonce", nonce);
        response.getVaadinResponse().setHeader(HEADER, policy(nonce));
        response.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }

    private static String policy(String nonce) {
        return "default-src 'self'; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                + "connect-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'self'; form-action 'self'; "
                + "frame-ancestors 'none'";
    }

    private static String nonce() {
        var bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
