package fr.jobmatch.app.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import fr.jobmatch.app.accounts.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/// Every page, found by code, opens to exactly those that `permissions/pages.txt` names, as Vaadin decides it at each
/// navigation. A new page without a rule fails here. That the decision is asked for is seen in `RoutesIT` and in the
/// journeys.
class PagePermissionsTest {

    private static final String VISITOR = "VISITOR";

    private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

    @Test
    void everyPageOpensToThoseNamedAndToNobodyElse() throws IOException {
        var opening = new TreeMap<String, Set<String>>();
        pages().forEach((address, page) -> opening.put(address, whoMayOpen(page)));

        assertThat(opening).isEqualTo(stated());
    }

    private Set<String> whoMayOpen(Class<?> page) {
        var who = new TreeSet<String>();
        if (checker.hasAccess(page, null, role -> false)) {
            who.add(VISITOR);
        }
        Principal somebody = () -> "somebody";
        Arrays.stream(Role.values())
                .filter(own -> checker.hasAccess(page, somebody, role -> role.equals(own.name())))
                .forEach(own -> who.add(own.name()));
        return who;
    }

    private static Map<String, Set<String>> stated() throws IOException {
        var rules = new TreeMap<String, Set<String>>();
        var text = new ClassPathResource("permissions/pages.txt").getContentAsString(StandardCharsets.UTF_8);
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            var words = line.split(" ");
            rules.put(
                    words[0].replace("\"", ""),
                    new TreeSet<>(Arrays.asList(words).subList(1, words.length)));
        });
        return rules;
    }

    private static Map<String, Class<?>> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var pages = new HashMap<String, Class<?>>();
        scanner.findCandidateComponents("fr.jobmatch.app").forEach(found -> {
            var page = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            pages.put(page.getAnnotation(Route.class).value(), page);
        });
        return pages;
    }
}
