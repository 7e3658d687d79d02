package fr.jobmatch.ingestion.cv;

import fr.jobmatch.domain.profile.Profile;
import fr.jobmatch.ingestion.career.CareerSummary;
import java.time.LocalDate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A career as the command line tells it: `{"months","level","skills":[{"label","skill","months","lastUsed","in"}]}`.
final class CareerJson {

    private CareerJson() {}

    static ObjectNode of(Profile profile) {
        var career = CareerSummary.of(profile, LocalDate.now());
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("months", career.months())
                .put("level", career.level().name());
        var skills = node.putArray("skills");
        career.skills().forEach(use -> {
            var skill = skills.addObject().put("label", use.label());
            if (use.skill() != null) {
                skill.put("skill", use.skill());
            }
            skill.put("months", use.months());
            if (use.inUse()) {
                skill.put("lastUsed", "now");
            } else if (use.lastUsed() != null) {
                skill.put("lastUsed", use.lastUsed().toString());
            }
            var in = skill.putArray("in");
            use.places().forEach(place -> in.add(place.section() + "[" + place.index() + "]"));
        });
        return node;
    }
}
