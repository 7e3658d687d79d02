package fr.jobmatch.app.rest;

import java.util.List;

/// One page of a list.
/// @param page from 0
/// @param total items on all pages
public record PageBody<T>(List<T> items, int page, int size, long total) {

    public PageBody {
        items = List.copyOf(items);
    }
}
