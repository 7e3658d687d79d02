package fr.jobmatch.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// A21 of the abuse cases: a thousand attempts a minute are let in only as far as the window allows.
class ThrottleTest {

    private final ThrottleSettings settings = new ThrottleSettings(8, 100, 3, 3, 3, 3, 3);
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final Throttle throttle = new Throttle(settings, new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void letsInAHundredOfAThousandAttemptsInAMinute() {
        int let = 0;
        for (int i = 0; i < 1000; i++) {
            now = now.plus(Duration.ofMillis(60));
            try {
                throttle.enter(Door.FAILED_SIGN_IN, "203.0.113.7");
                let++;
            } catch (TooManyAttempts refused) {
                assertThat(refused.pause()).isPositive().isLessThanOrEqualTo(Door.FAILED_SIGN_IN.window());
            }
        }

        assertThat(let).isEqualTo(100);
    }

    @Test
    void forgetsWhenTheWindowIsOver() {
        for (int i = 0; i < 3; i++) {
            throttle.enter(Door.REGISTRATION, "203.0.113.7");
        }
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> throttle.enter(Door.REGISTRATION, "203.0.113.7"));

        now = now.plus(Door.REGISTRATION.window());

        assertThatCode(() -> throttle.enter(Door.REGISTRATION, "203.0.113.7")).doesNotThrowAnyException();
    }

    @Test
    void keepsSendersAndDoorsApart() {
        for (int i = 0; i < 3; i++) {
            throttle.enter(Door.REGISTRATION, "203.0.113.7");
        }

        assertThatCode(() -> throttle.enter(Door.REGISTRATION, "203.0.113.8")).doesNotThrowAnyException();
        assertThatCode(() -> throttle.enter(Door.RENEWAL, "203.0.113.7")).doesNotThrowAnyException();
    }

    @Test
    void takesANetworkOfIpv6ForOneSender() {
        assertThat(Sender.network("2001:db8:1:2:aaaa::1")).isEqualTo(Sender.network("2001:db8:1:2:bbbb::2"));
        assertThat(Sender.network("2001:db8:1:2::1")).isNotEqualTo(Sender.network("2001:db8:1:3::1"));
        assertThat(Sender.network("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(Sender.network("not an address")).isEqualTo("not an address");
    }
}
