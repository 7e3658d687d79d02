package fr.jobmatch.matching.ranking;

import fr.jobmatch.domain.match.Criterion;
import fr.jobmatch.matching.criteria.PartScores;
import fr.jobmatch.matching.criteria.TitleScores;
import fr.jobmatch.matching.facts.CandidateFacts;
import fr.jobmatch.matching.facts.HeldTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// What the score of each offer can't exceed for one candidate. Title, experience, place and salary are worked out
/// once for each different value and are as exact as in the formula; skills count as perfect; conditions only lower a
/// score and are left out.
final class Ceilings {
    /// More than the rounding of the numbers kept as float may take away.
    private static final double ROUNDING = 1e-3;

    private static final int AT_ONCE = 2048;

    private final CandidateFacts candidate;
    private final Columns columns;
    private final double skillsWeight;
    private final double experienceWeight;
    private final double locationWeight;
    private final double salaryWeight;
    private final double titleWeight;
    /// By number of the title; NaN without a title of the candidate.
    private final float[] titles;
    /// NaN when unknown.
    private final float[] nearest;
    private final float[] months;
    /// By number of the list of places; NaN when unknown.
    private final double[] locations;
    /// By number of the salary; NaN when unknown.
    private final double[] salaries;

    Ceilings(CandidateFacts candidate, Columns columns, TitleSimilarities similarities) {
        this.candidate = candidate;
        this.columns = columns;
        var weights = candidate.preferences().weights();
        skillsWeight = candidate.content().isEmpty() ? 0 : weights.of(Criterion.SKILLS);
        experienceWeight = weights.of(Criterion.EXPERIENCE);
        locationWeight = weights.of(Criterion.LOCATION);
        salaryWeight = weights.of(Criterion.SALARY);
        titleWeight = weights.of(Criterion.TITLE);
        titles = new float[columns.titles.bound()];
        nearest = new float[titles.length];
        months = new float[titles.length];
        readTitles(similarities);
        locations = scores(columns.places, number -> PartScores.location(candidate, columns.places.one(number)));
        salaries = scores(columns.salaries, number -> PartScores.salary(candidate, columns.salaries.one(number)));
    }

    private static double[] scores(Numbers<?> numbers, IntToDoubleFunction score) {
        var scores = new double[numbers.bound()];
        IntStream.range(0, scores.length)
                .parallel()
                .filter(number -> numbers.get(number) != null)
                .forEach(number -> scores[number] = score.applyAsDouble(number));
        return scores;
    }

    private void readTitles(TitleSimilarities similarities) {
        var all = new ArrayList<>(candidate.titles());
        all.addAll(candidate.positions());
        var similar = similarities.of(all, columns.titles);
        var ofTitles = of(candidate.titles(), similar);
        var ofPositions = of(candidate.positions(), similar);
        IntStream.range(0, (titles.length + AT_ONCE - 1) / AT_ONCE)
                .parallel()
                .forEach(part -> readTitles(part * AT_ONCE, ofTitles, ofPositions));
    }

    private static float[][] of(List<HeldTitle> titles, Map<String, float[]> similar) {
        return titles.stream().map(title -> similar.get(title.text())).toArray(float[][]::new);
    }

    private void readTitles(int from, float[][] ofTitles, float[][] ofPositions) {
        var scores = new TitleScores(candidate);
        for (int number = from; number < Math.min(titles.length, from + AT_ONCE); number++) {
            scores.read(ofTitles, ofPositions, number);
            boolean untitled = columns.untitled.get(number);
            titles[number] = (float) scores.titles();
            nearest[number] = untitled ? Float.NaN : (float) scores.nearest();
            months[number] = (float) scores.months();
        }
    }

    /// Return what the score of an offer can't exceed, 0 to 100, from its columns alone.
    double first(int row) {
        return of(row, columns.hasContent(row) ? 100 : Double.NaN);
    }

    /// Return the same with the texts compared, which takes longer, or less as soon as that is less than a score.
    double second(int row, double least) {
        double rough = withContents(row, PartScores.contentsAtMost(candidate, columns.meaning(row)));
        return rough < least ? rough : withContents(row, PartScores.contents(candidate, columns.facts(row)));
    }

    private double withContents(int row, double contents) {
        double skills = PartScores.skillsAtMost(contents, columns.skills(row));
        double score = of(row, columns.hasContent(row) ? skills : Double.NaN);
        double title = titles[columns.title(row)];
        return Math.min(score, Formula.capOfOccupation(candidate, PartScores.overall(title, contents)) + ROUNDING);
    }

    private double of(int row, double skills) {
        int title = columns.title(row);
        int salary = columns.salary(row);
        double experience = PartScores.experience(nearest[title], months[title], columns.asked(row));
        double location = columns.fullyRemote(row) ? 100 : locations[columns.place(row)];
        double sum = 0;
        double weights = 0;
        if (!Double.isNaN(skills)) {
            sum += skillsWeight * skills;
            weights += skillsWeight;
        }
        if (!Double.isNaN(experience)) {
            sum += experienceWeight * experience;
            weights += experienceWeight;
        }
        if (!Double.isNaN(location)) {
            sum += locationWeight * location;
            weights += locationWeight;
        }
        if (salary != Columns.NONE && !Double.isNaN(salaries[salary])) {
            sum += salaryWeight * salaries[salary];
            weights += salaryWeight;
        }
        if (!Float.isNaN(titles[title]) && !columns.untitled.get(title)) {
            sum += titleWeight * 100 * titles[title];
            weights += titleWeight;
        }
        return weights == 0 ? 0 : sum / weights + ROUNDING;
    }
}
