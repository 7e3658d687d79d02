package fr.jobmatch.assistant.gate;

import java.util.ArrayList;
import java.util.List;

/// Job titles must be those of the profile: a rank that no position has, or a speciality it doesn't name, is
/// unsupported.
final class TitleClaims implements ClaimRule {

    @Override
    public List<Finding> read(Reading reading, ProfileFacts facts) {
        var findings = new ArrayList<Finding>();
        var spans = new TitleSpans(reading);
        var support = new TitleSupport(reading, facts);
        for (int i = 0; i < reading.tokens().size(); i++) {
            var span = spans.at(i);
            if (span.isPresent()) {
                findings.add(support.judge(span.get()));
                i = span.get().last();
            }
        }
        return findings;
    }
}
