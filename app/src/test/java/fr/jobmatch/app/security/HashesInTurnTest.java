package fr.jobmatch.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// A21 of the abuse cases: while one sender tries passwords by the hundred, others still sign in.
class HashesInTurnTest {

    private final List<String> hashed = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private final HashesInTurn hashing = new HashesInTurn(new SlowHashing(), 1);

    @Test
    void somebodyElseComesRightAfterTheOneWhoIsBeingServed() throws InterruptedException {
        var flood = new ArrayList<Thread>();
        flood.add(tries("203.0.113.9", "flood"));
        await().until(() -> hashed.size() == 1);
        for (int i = 0; i < 20; i++) {
            flood.add(tries("203.0.113.9", "flood"));
        }
        await().until(() -> flood.stream().allMatch(HashesInTurnTest::waits));
        var other = tries("203.0.113.10", "other");
        await().until(() -> waits(other));

        firstMayEnd.countDown();
        other.join();
        for (var attempt : flood) {
            attempt.join();
        }

        assertThat(hashed).hasSize(22).startsWith("flood", "other");
    }

    private Thread tries(String sender, String password) {
        return Thread.ofVirtual().start(() -> {
            var request = new MockHttpServletRequest();
            request.setRemoteAddr(sender);
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
            hashing.matches(password, "hash");
        });
    }

    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
    }

    private final class SlowHashing implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            hashed.add(String.valueOf(password));
            try {
                firstMayEnd.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return false;
        }
    }
}
