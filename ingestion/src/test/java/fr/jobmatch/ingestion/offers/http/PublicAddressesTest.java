package fr.jobmatch.ingestion.offers.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.jobmatch.ingestion.offers.http.PublicAddresses.ForbiddenAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A16: names that lead inside.
class PublicAddressesTest {

    private static final String OUTSIDE = "93.184.216.34";

    /// As nip.io does, and whoever has a name service of their own.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.0.0.1",
                "172.16.3.4",
                "192.168.1.1",
                "169.254.169.254",
                "::1",
                "fe80::1",
                "fd00::1"
            })
    void refusesANameThatLeadsInside(String address) {
        var resolver = answering(List.of(address));

        assertThatExceptionOfType(ForbiddenAddress.class).isThrownBy(() -> resolver.resolve("10.0.0.1.nip.io"));
    }

    @Test
    void refusesANameOfWhichOneAddressLeadsInside() {
        var resolver = answering(List.of(OUTSIDE, "127.0.0.1"));

        assertThatExceptionOfType(ForbiddenAddress.class).isThrownBy(() -> resolver.resolve("example.org"));
    }

    @Test
    void connectsToTheAddressesThatItCheckedThoughTheNameChangesThem() throws UnknownHostException {
        var resolver = answering(List.of(OUTSIDE), List.of("127.0.0.1"));

        assertThat(resolver.resolve("rebinding.example.org"))
                .extracting(InetAddress::getHostAddress)
                .containsExactly(OUTSIDE);
        assertThatExceptionOfType(ForbiddenAddress.class)
                .as("asked again for the next connection")
                .isThrownBy(() -> resolver.resolve("rebinding.example.org"));
    }

    @Test
    void letsAHostOfTheConfigurationBeAnywhere() throws UnknownHostException {
        var resolver = new PublicAddresses(Set.of("proxy.local"), host -> addresses(List.of("10.0.0.1")));

        assertThat(resolver.resolve("proxy.local")).hasSize(1);
    }

    /// @param answers of the name service, one after the other
    @SafeVarargs
    private static PublicAddresses answering(List<String>... answers) {
        Queue<List<String>> left = new ArrayDeque<>(Arrays.asList(answers));
        return new PublicAddresses(Set.of(), host -> addresses(left.remove()));
    }

    private static InetAddress[] addresses(List<String> texts) throws UnknownHostException {
        var addresses = new InetAddress[texts.size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = InetAddress.getByName(texts.get(i));
        }
        return addresses;
    }
}
