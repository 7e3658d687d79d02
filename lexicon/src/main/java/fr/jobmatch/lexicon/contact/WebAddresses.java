package fr.jobmatch.lexicon.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognises web addresses, with or without `https://`, and the networks that profiles live on.
public final class WebAddresses {

    private static final String ENDINGS =
            "com|fr|org|net|io|dev|eu|me|co|info|be|ch|uk|de|es|ca|app|tech|ai|pro|paris|bzh|corsica|re|site|online|xyz|edu|blog|design|studio|page";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w@.-])(?:https?\\s?:\\s?//\\s?)?(?:www\\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.){1,4}(?:" + ENDINGS
                    + ")(?:/[\\w%~.,?=&#@+!$'()*-]*)*(?![\\w@])",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> NETWORKS = Map.ofEntries(
            Map.entry("linkedin.com", "LinkedIn"),
            Map.entry("github.com", "GitHub"),
            Map.entry("gitlab.com", "GitLab"),
            Map.entry("twitter.com", "Twitter"),
            Map.entry("x.com", "X"),
            Map.entry("stackoverflow.com", "Stack Overflow"),
            Map.entry("behance.net", "Behance"),
            Map.entry("dribbble.com", "Dribbble"),
            Map.entry("instagram.com", "Instagram"),
            Map.entry("facebook.com", "Facebook"),
            Map.entry("youtube.com", "YouTube"),
            Map.entry("medium.com", "Medium"),
            Map.entry("kaggle.com", "Kaggle"),
            Map.entry("orcid.org", "ORCID"),
            Map.entry("viadeo.com", "Viadeo"),
            Map.entry("malt.fr", "Malt"),
            Map.entry("leetcode.com", "LeetCode"),
            Map.entry("scholar.google.com", "Google Scholar"));

    private WebAddresses() {}

    /// Return the addresses in order, each with a scheme.
    public static List<ContactMention> find(CharSequence text) {
        var found = new ArrayList<ContactMention>();
        var matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            var written = matcher.group().replaceAll("\\s", "").replaceAll("[.,)]+$", "");
            boolean scheme = written.toLowerCase(Locale.ROOT).startsWith("http");
            if (scheme || written.contains("/") || bare(written)) {
                found.add(new ContactMention(scheme ? written : "https://" + written, matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /// A tool such as `ASP.NET` or `Vue.js` is no address: a bare one is lower case and long enough.
    private static boolean bare(String written) {
        return written.equals(written.toLowerCase(Locale.ROOT)) && written.length() >= 7;
    }

    /// Return the name of the network that an address belongs to.
    public static Optional<String> network(String url) {
        var host = host(url);
        return NETWORKS.entrySet().stream()
                .filter(entry -> host.equals(entry.getKey()) || host.endsWith("." + entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// Return the last step of an address on a network, which names the user there.
    public static Optional<String> username(String url) {
        var path = url.replaceFirst("^https?://[^/]+", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
        int slash = path.lastIndexOf('/');
        return slash < 0 || slash == path.length() - 1
                ? Optional.empty()
                : Optional.of(path.substring(slash + 1).replaceFirst("^@", ""));
    }

    private static String host(String url) {
        return url.replaceFirst("(?i)^https?://", "")
                .replaceFirst("[/?#].*$", "")
                .replaceFirst("^www\\.", "")
                .toLowerCase(Locale.ROOT);
    }
}
