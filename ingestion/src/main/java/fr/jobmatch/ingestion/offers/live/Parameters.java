package fr.jobmatch.ingestion.offers.live;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The parameters of an address, encoded.
final class Parameters {

    private final List<String> pairs = new ArrayList<>();

    Parameters add(String name, Object value) {
        pairs.add(encoded(name) + "=" + encoded(String.valueOf(value)));
        return this;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return String.join("&", pairs);
    }
}
