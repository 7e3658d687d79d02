package fr.jobmatch.benchmarks;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/// A database for one benchmark, on the server that the script starts.
/// @param server JDBC address of the server's own database
record FreshDatabase(String server, String name) {

    static FreshDatabase create() {
        var database = new FreshDatabase(
                setting("JOBMATCH_TEST_DB_URL"),
                "bench_" + UUID.randomUUID().toString().replace("-", ""));
        database.execute("create database " + database.name);
        return database;
    }

    /// Return the arguments with which the application uses it.
    String[] arguments() {
        var url = server.replaceFirst("/[^/]*$", "/" + name);
        return new String[] {
            "--spring.datasource.url=" + url, "--spring.flyway.url=" + url, "--jobmatch.demo=false", "--server.port=0"
        };
    }

    void drop() {
        execute("drop database if exists " + name + " with (force)");
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(
                        server, setting("JOBMATCH_DB_OWNER_USER"), setting("JOBMATCH_DB_OWNER_PASSWORD"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException("the server refuses: " + sql, refused);
        }
    }

    private static String setting(String name) {
        var value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is missing: start it with ./jobmatch bench");
        }
        return value;
    }
}
