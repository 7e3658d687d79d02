package fr.jobmatch.ingestion.cv.ocr;

import fr.jobmatch.ingestion.cv.ocr.Quad.Corner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Finds the four edges of a sheet of which dark panels hide a part: on each side the line that most of the outermost
/// light pixels lie on and next to none beyond.
final class SheetEdges {

    private static final int TRIED = 48;
    private static final double NEAR = 1.6;
    private static final double BEYOND = 3;
    private static final double MOST_BEYOND = 0.02;
    private static final double LEAST_SEEN = 0.15;

    private final int width;
    private final int height;
    private final IntPredicate page;

    /// @param page whether the pixel at an index is paper
    SheetEdges(int width, int height, IntPredicate page) {
        this.width = width;
        this.height = height;
        this.page = page;
    }

    Optional<Quad> quad() {
        var left = side(height, width, false, true);
        var right = side(height, width, false, false);
        var top = side(width, height, true, true);
        var bottom = side(width, height, true, false);
        if (left.isEmpty() || right.isEmpty() || top.isEmpty() || bottom.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Quad(
                crossing(left.get(), top.get()),
                crossing(right.get(), top.get()),
                crossing(right.get(), bottom.get()),
                crossing(left.get(), bottom.get())));
    }

    private static Corner crossing(Edge upright, Edge level) {
        double y = (level.slope * upright.start + level.start) / (1 - level.slope * upright.slope);
        return new Corner(upright.slope * y + upright.start, y);
    }

    private Optional<Edge> side(int along, int across, boolean level, boolean near) {
        var points = outermost(along, across, level, near);
        int step = Math.max(1, points.size() / TRIED);
        Edge best = null;
        long most = (long) (LEAST_SEEN * points.size());
        for (int i = 0; i < points.size(); i += step) {
            for (int j = i + step; j < points.size(); j += step) {
                var edge = Edge.through(points.get(i), points.get(j));
                long on = points.stream()
                        .filter(point -> Math.abs(edge.off(point)) < NEAR)
                        .count();
                if (on > most && outer(edge, points, near)) {
                    most = on;
                    best = edge;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean outer(Edge edge, List<int[]> points, boolean near) {
        long beyond = points.stream()
                .filter(point -> (near ? -edge.off(point) : edge.off(point)) > BEYOND)
                .count();
        return beyond <= MOST_BEYOND * points.size();
    }

    /// Return for each row, or column, where its first or last pixel of the page lies.
    private List<int[]> outermost(int along, int across, boolean level, boolean near) {
        var points = new ArrayList<int[]>();
        for (int at = 0; at < along; at++) {
            for (int step = 0; step < across; step++) {
                int place = near ? step : across - 1 - step;
                if (page.test(level ? place * width + at : at * width + place)) {
                    points.add(new int[] {at, place});
                    break;
                }
            }
        }
        return points;
    }

    /// A line by where it runs across for each place along: `across = slope * along + start`.
    private record Edge(double slope, double start) {

        static Edge through(int[] one, int[] other) {
            double slope = (double) (other[1] - one[1]) / (other[0] - one[0]);
            return new Edge(slope, one[1] - slope * one[0]);
        }

        double off(int[] point) {
            return point[1] - slope * point[0] - start;
        }
    }
}
