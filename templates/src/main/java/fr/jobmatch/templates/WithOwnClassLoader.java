package fr.jobmatch.templates;

import java.util.function.Supplier;

/// Runs docx4j under the class loader that holds it: JAXB asks the thread's, which differs in workers of a server.
final class WithOwnClassLoader {

    private WithOwnClassLoader() {}

    static <T> T call(Supplier<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(WithOwnClassLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
