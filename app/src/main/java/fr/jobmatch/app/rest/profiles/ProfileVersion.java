package fr.jobmatch.app.rest.profiles;

import fr.jobmatch.app.rest.InvalidRequest;
import fr.jobmatch.ingestion.library.StoredProfile;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Versions of profiles as entity tags.
final class ProfileVersion {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private ProfileVersion() {}

    static String tag(StoredProfile profile) {
        return "\"" + profile.version() + "\"";
    }

    /// Return the version that the caller saw; without `If-Match` the present one, so that the last writer wins.
    static int expected(@Nullable String ifMatch, StoredProfile present) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return present.version();
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new InvalidRequest("If-Match");
        }
        return Integer.parseInt(tag.group(1));
    }
}
