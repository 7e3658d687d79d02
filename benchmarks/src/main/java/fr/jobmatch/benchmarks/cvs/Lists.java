package fr.jobmatch.benchmarks.cvs;

import fr.jobmatch.benchmarks.cvs.Sheet.Content;
import fr.jobmatch.benchmarks.cvs.Sheet.Group;
import fr.jobmatch.benchmarks.cvs.Sheet.Groups;
import fr.jobmatch.benchmarks.cvs.Sheet.Items;
import fr.jobmatch.benchmarks.cvs.Sheet.Level;
import fr.jobmatch.benchmarks.cvs.Sheet.Levels;
import fr.jobmatch.benchmarks.cvs.Stock.Career;
import fr.jobmatch.domain.profile.Certificate;
import fr.jobmatch.domain.profile.PartialDate;
import fr.jobmatch.domain.profile.ProfileBuilder;
import fr.jobmatch.domain.profile.SkillGroup;
import fr.jobmatch.domain.profile.SpokenLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Invents the sections that are lists.
final class Lists {

    private final Draw draw;
    private final Stock stock;
    private final Career career;
    private final Wording wording;

    Lists(Draw draw, Stock stock, Career career, Wording wording) {
        this.draw = draw;
        this.stock = stock;
        this.career = career;
        this.wording = wording;
    }

    Content skills(ProfileBuilder truth) {
        var groups = career.list("skills").stream().map(Lists::group).toList();
        boolean flat = groups.size() == 1 || draw.chance(0.35);
        var printed = flat
                ? List.of(new Group(
                        null,
                        groups.stream().flatMap(group -> group.items().stream()).toList()))
                : groups;
        truth.skills(printed.stream()
                .map(group -> new SkillGroup(group.name(), null, group.items()))
                .toList());
        return new Groups(printed);
    }

    private static Group group(String line) {
        var cells = line.split(":\\s*", 2);
        return new Group(cells.length > 1 ? cells[0] : null, List.of(cells[cells.length - 1].split(",\\s*")));
    }

    Content languages(ProfileBuilder truth) {
        var levels = new ArrayList<Level>();
        for (var row : draw.some(stock.list("language"), 2, 4)) {
            var cells = row.split("\\|");
            if (levels.stream().noneMatch(level -> level.name().equals(cells[0]))) {
                levels.add(new Level(cells[0], cells[1]));
            }
        }
        truth.languages(levels.stream()
                .map(level -> new SpokenLanguage(level.name(), level.level()))
                .toList());
        return new Levels(levels);
    }

    Content certificates(ProfileBuilder truth) {
        var rows = draw.some(career.list("certificates"), 1, 2);
        boolean dated = draw.chance(0.6);
        var printed = new ArrayList<String>();
        var certificates = new ArrayList<Certificate>();
        for (var row : rows) {
            var cells = row.split("\\s*\\|\\s*");
            var date = dated ? PartialDate.of(draw.between(2014, 2024)) : null;
            certificates.add(new Certificate(cells[0], cells[1], date, null));
            printed.add(certificate(cells, date == null ? "" : wording.date(date)));
        }
        truth.certificates(certificates);
        return new Items(printed);
    }

    private String certificate(String[] cells, String date) {
        var named = draw.any(cells[0] + ", " + cells[1], cells[0] + " – " + cells[1], cells[0] + " (" + cells[1] + ")");
        return date.isEmpty()
                ? named
                : draw
                        .any(
                                Stream.of(named, date).toList(),
                                Stream.of(date, named).toList())
                        .stream()
                        .reduce((one, other) -> one + (stock.french() ? " : " : ", ") + other)
                        .orElse(named);
    }
}
