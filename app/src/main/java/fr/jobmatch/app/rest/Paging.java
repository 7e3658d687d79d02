package fr.jobmatch.app.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which part of a list is asked for.
/// @param page from 0
/// @param size 1 to 100, 20 when absent
public record Paging(
        @Nullable @Min(0) @Max(1_000_000) Integer page,
        @Nullable @Min(1) @Max(100) Integer size) {

    private static final int USUAL_SIZE = 20;

    public int number() {
        return page == null ? 0 : page;
    }

    public int length() {
        return size == null ? USUAL_SIZE : size;
    }

    public int offset() {
        return number() * length();
    }

    /// Return the asked-for part of a list.
    public <T, B> PageBody<B> of(List<T> all, Function<T, B> body) {
        var items = all.stream().skip(offset()).limit(length()).map(body).toList();
        return new PageBody<>(items, number(), length(), all.size());
    }
}
