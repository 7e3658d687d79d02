package fr.jobmatch.app.security;

import java.time.Duration;
import java.util.function.ToIntFunction;

/// What strangers may knock at, and the window in which their knocks are counted.
public enum Door {
    FAILED_SIGN_IN_OF_ADDRESS(ThrottleSettings::failedSignInsOfOneAddress, Duration.ofMinutes(10)),
    FAILED_SIGN_IN(ThrottleSettings::failedSignIns, Duration.ofMinutes(10)),
    REGISTRATION(ThrottleSettings::registrations, Duration.ofHours(1)),
    RENEWAL(ThrottleSettings::renewals, Duration.ofMinutes(1)),
    PASSWORD_CHANGE(ThrottleSettings::passwordChanges, Duration.ofMinutes(10)),
    PASSWORD_RESET(ThrottleSettings::passwordResets, Duration.ofHours(1)),
    RESET_OF_ADDRESS(ThrottleSettings::resetsOfOneAddress, Duration.ofHours(1));

    private final ToIntFunction<ThrottleSettings> allowed;
    private final Duration window;

    Door(ToIntFunction<ThrottleSettings> allowed, Duration window) {
        this.allowed = allowed;
        this.window = window;
    }

    int allowed(ThrottleSettings settings) {
        return allowed.applyAsInt(settings);
    }

    Duration window() {
        return window;
    }
}
