package fr.jobmatch.benchmarks.cvs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/// An invented person as a profile, to rank offers for: the first three jobs of a career and its skills.
/// @param language `fr` or `en`
/// @param resume JSON Resume
/// @param codes ROME codes of the offers that fit
public record InventedProfile(String language, String career, String resume, Set<String> codes) {
    private static final int JOBS = 3;
    private static final int DUTIES_EACH = 2;
    private static final List<String> STARTS = List.of("2012-09", "2015-09", "2019-07");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Return everybody whose occupation is judged.
    public static List<InventedProfile> all() {
        var profiles = new ArrayList<InventedProfile>();
        for (var line : Stock.text("occupations.tsv").lines().toList()) {
            if (!line.startsWith("#")) {
                var cells = line.split("\t");
                profiles.add(new InventedProfile(
                        cells[0], cells[1], resume(career(cells[0], cells[1])), Set.of(cells[2].split(" "))));
            }
        }
        return profiles;
    }

    private static Stock.Career career(String language, String name) {
        return Stock.of(language).careers().stream()
                .filter(career -> career.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String resume(Stock.Career career) {
        var resume = new LinkedHashMap<String, Object>();
        resume.put(
                "basics", Map.of("name", "X Y", "label", career.list("titles").get(JOBS - 1)));
        resume.put(
                "work",
                IntStream.range(0, JOBS)
                        .mapToObj(job -> job(career, JOBS - 1 - job))
                        .toList());
        resume.put(
                "skills",
                career.list("skills").stream()
                        .map(line -> line.split(":"))
                        .filter(group -> group.length > 1)
                        .map(group -> Map.of(
                                "name",
                                group[0],
                                "keywords",
                                List.of(group[1].strip().split(", *"))))
                        .toList());
        return JSON.writeValueAsString(resume);
    }

    private static Map<String, Object> job(Stock.Career career, int at) {
        var job = new LinkedHashMap<String, Object>();
        job.put("name", career.list("employers").get(at));
        job.put("position", career.list("titles").get(at));
        job.put("startDate", STARTS.get(at));
        if (at < JOBS - 1) {
            job.put("endDate", STARTS.get(at + 1));
        }
        job.put(
                "highlights",
                career.list("duties").stream()
                        .skip((long) at * DUTIES_EACH)
                        .limit(DUTIES_EACH)
                        .toList());
        return job;
    }
}
