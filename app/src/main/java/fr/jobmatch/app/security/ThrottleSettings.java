package fr.jobmatch.app.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much one sender may do before being asked to wait. Generous enough for a whole classroom behind one address.
/// @param failedSignInsOfOneAddress in ten minutes, whoever makes them
/// @param failedSignIns in ten minutes, over all accounts
/// @param registrations in an hour
/// @param renewals of tokens, in a minute
/// @param passwordChanges attempts on one account in ten minutes
/// @param passwordResets asked for by one sender in an hour
/// @param resetsOfOneAddress asked for one account in an hour
@ConfigurationProperties("jobmatch.throttle")
record ThrottleSettings(
        @DefaultValue("8") int failedSignInsOfOneAddress,
        @DefaultValue("100") int failedSignIns,
        @DefaultValue("60") int registrations,
        @DefaultValue("300") int renewals,
        @DefaultValue("8") int passwordChanges,
        @DefaultValue("20") int passwordResets,
        @DefaultValue("3") int resetsOfOneAddress) {}
