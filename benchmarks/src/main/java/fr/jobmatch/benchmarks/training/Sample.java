package fr.jobmatch.benchmarks.training;

import java.util.Arrays;
import java.util.List;

/// A text and what it should predict.
/// @param task which classes it is about
/// @param classes the right ones
/// @param shares how right each is; together 1
/// @param weight how much the sample counts
record Sample(String text, Task task, int[] classes, float[] shares, float weight) {
    /// The two sets of classes.
    enum Task {
        ROME,
        ESCO
    }

    static Sample of(String text, Task task, int answer, float weight) {
        return new Sample(text, task, new int[] {answer}, new float[] {1}, weight);
    }

    /// Return a sample whose classes are as right as they are frequent in the list.
    static Sample spread(String text, Task task, List<Integer> answers, float weight) {
        var classes =
                answers.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
        var shares = new float[classes.length];
        for (int answer : answers) {
            shares[Arrays.binarySearch(classes, answer)] += 1f / answers.size();
        }
        return new Sample(text, task, classes, shares, weight);
    }
}
