package fr.jobmatch.app.rest;

import java.net.URI;

/// Where the interface is.
public final class Api {

    /// The prefix of every path.
    public static final String V1 = "/api/v1";

    private Api() {}

    /// Return the address of something, as in `at("tasks", id)`.
    public static URI at(String area, Object id) {
        return URI.create(V1 + "/" + area + "/" + id);
    }
}
