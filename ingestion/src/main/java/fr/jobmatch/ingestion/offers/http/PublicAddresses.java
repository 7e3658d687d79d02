package fr.jobmatch.ingestion.offers.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/// Resolves names for the connections themselves, so that the address that was checked is the one that is connected
/// to: neither a redirect nor a name that changes its address (A16) leads inside. Hosts that the configuration names
/// may be anywhere.
final class PublicAddresses implements DnsResolver {

    private final Set<String> configuredHosts;
    private final Lookup lookup;

    PublicAddresses(Set<String> configuredHosts) {
        this(configuredHosts, InetAddress::getAllByName);
    }

    PublicAddresses(Set<String> configuredHosts, Lookup lookup) {
        this.configuredHosts = configuredHosts;
        this.lookup = lookup;
    }

    @Override
    public InetAddress[] resolve(@Nullable String host) throws UnknownHostException {
        var addresses = lookup.addresses(host);
        if (host == null || configuredHosts.contains(host)) {
            return addresses;
        }
        for (var address : addresses) {
            if (isPrivate(address)) {
                throw new ForbiddenAddress(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(@Nullable String host) {
        return String.valueOf(host);
    }

    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address
                        ? isReserved(address.getAddress())
                        : isReservedV6(address.getAddress()));
    }

    /// 0/8, 100.64/10 (shared), 192.0.0/24, 198.18/15 (measuring), 240/4 (reserved and broadcast).
    private static boolean isReserved(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && bytes[2] == 0
                || first == 198 && (second == 18 || second == 19)
                || first >= 240;
    }

    /// fc00::/7 (unique local), and the ranges that carry an IPv4 address: 64:ff9b::/96, 2002::/16, 2001::/32, ::/96.
    private static boolean isReservedV6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        return (first & 0xFE00) == 0xFC00
                || first == 0x0064 && second == 0xFF9B
                || first == 0x2002
                || first == 0x2001 && second == 0
                || first == 0 && second == 0;
    }

    /// Asks the name service, once for each connection.
    @FunctionalInterface
    interface Lookup {
        InetAddress[] addresses(@Nullable String host) throws UnknownHostException;
    }

    /// A name that leads to a private address.
    static final class ForbiddenAddress extends UnknownHostException {

        ForbiddenAddress(String host) {
            super(host + " leads to a private address");
        }
    }
}
