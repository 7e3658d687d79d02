package fr.jobmatch.app.rest;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Remembers what the tests of this run called successfully, and which of them ran.
class CalledOperations implements AfterAllCallback {

    private static final Set<Call> CALLS = ConcurrentHashMap.newKeySet();
    private static final Set<String> TESTS = ConcurrentHashMap.newKeySet();

    static void add(String method, String path) {
        CALLS.add(new Call(method, path));
    }

    static boolean contain(String method, String template) {
        var pattern = template.replaceAll("\\{[^}]+}", "[^/]+");
        return CALLS.stream()
                .anyMatch(call -> call.method().equals(method) && call.path().matches(pattern));
    }

    static Set<String> tests() {
        return Set.copyOf(TESTS);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        TESTS.add(context.getRequiredTestClass().getName());
    }

    private record Call(String method, String path) {}
}
