package fr.jobmatch.app.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.jobmatch.app.IntegrationTest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/// Every page says who may see it, and a visitor sees no more than the doors.
@IntegrationTest
class RoutesIT {

    @LocalServerPort
    private int port;

    @Test
    void onlyTheDoorsAreOpenToVisitors() {
        assertThat(pages().filter(page -> page.isAnnotationPresent(AnonymousAllowed.class)))
                .extracting(RoutesIT::path)
                .containsExactlyInAnyOrder("login", "register", "password-forgotten", "password-reset");
    }

    @ParameterizedTest
    @MethodSource("closedPages")
    void aVisitorIsAskedToSignIn(Class<?> page) throws IOException, InterruptedException {
        assertThat(List.of(PermitAll.class, RolesAllowed.class)).anyMatch(page::isAnnotationPresent);

        var answer = get(path(page));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                    .header("Accept", "text/html")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static Stream<Class<?>> closedPages() {
        return pages().filter(page -> !page.isAnnotationPresent(AnonymousAllowed.class));
    }

    private static Stream<Class<?>> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("fr.jobmatch.app").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
    }

    /// Return the address of a page without its parameters.
    private static String path(Class<?> page) {
        return page.getAnnotation(Route.class).value().replaceAll("/:.*", "");
    }
}
