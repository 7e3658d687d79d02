package fr.jobmatch.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// A fresh PostgreSQL database for one test run, in the cluster that `./jobmatch test` starts; dropped at the end.
/// @param url JDBC address of the fresh database
public record TestDatabase(String url, String ownerUser, String ownerPassword, String appUser, String appPassword) {

    private static final Optional<TestDatabase> SHARED = create();

    /// Return the database of this run; empty when no cluster is at hand, so that the test can be skipped.
    public static Optional<TestDatabase> shared() {
        return SHARED;
    }

    /// Return a further fresh database, for a test that must be alone; empty when no cluster is at hand.
    public static Optional<TestDatabase> another() {
        return create();
    }

    private static Optional<TestDatabase> create() {
        var server = System.getenv("JOBMATCH_TEST_DB_URL");
        if (server == null) {
            return Optional.empty();
        }
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        var database = new TestDatabase(
                server.replaceFirst("/[^/]*$", "/" + name),
                env("JOBMATCH_DB_OWNER_USER"),
                env("JOBMATCH_DB_OWNER_PASSWORD"),
                env("JOBMATCH_DB_APP_USER"),
                env("JOBMATCH_DB_APP_PASSWORD"));
        database.onServer(server, "create database " + name);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> database.onServer(server, "drop database if exists " + name + " with (force)")));
        return Optional.of(database);
    }

    private void onServer(String server, String sql) {
        try (var connection = DriverManager.getConnection(server, ownerUser, ownerPassword);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException("the test cluster refuses: " + sql, failed);
        }
    }

    private static String env(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new IllegalStateException(name + " is missing: run the tests with ./jobmatch test"));
    }
}
