package fr.jobmatch.app.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Where the request that is being served comes from.
public final class Sender {

    /// One household or server has at least a whole /64 of IPv6 addresses.
    private static final int NETWORK_BYTES = 8;

    private Sender() {}

    /// Return the sender's address, or network for IPv6; the same word for all work that no request asked for.
    public static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? network(attributes.getRequest().getRemoteAddr())
                : "nobody";
    }

    /// The container gives an address in digits, so nothing is looked up.
    static String network(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address) instanceof Inet6Address v6 ? v6.getAddress() : null;
            return bytes == null
                    ? address
                    : InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, NETWORK_BYTES), bytes.length))
                            .getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException noAddress) {
            return address;
        }
    }
}
