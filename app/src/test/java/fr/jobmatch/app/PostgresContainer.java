package fr.jobmatch.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/// With a Docker engine and `-Ptestcontainers`, the tests' PostgreSQL is a container with the same roles and extensions
/// as the private cluster of the script; without the profile this does nothing.
public final class PostgresContainer implements LauncherSessionListener {

    private static final DockerImageName IMAGE =
            DockerImageName.parse("pgvector/pgvector:0.8.6-pg18-bookworm").asCompatibleSubstituteFor("postgres");
    private static final Path ROOT = Path.of("..");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("jobmatch.testcontainers")) {
            start();
        }
    }

    /// Testcontainers removes the container when this process ends.
    private static void start() {
        var passwords = Map.of(
                "JOBMATCH_DB_OWNER_PASSWORD", UUID.randomUUID().toString(),
                "JOBMATCH_DB_APP_PASSWORD", UUID.randomUUID().toString());
        var container =
                new PostgreSQLContainer(IMAGE).withDatabaseName("postgres").withEnv(passwords);
        container.withCopyFileToContainer(file("scripts/sql"), "/opt/jobmatch/sql");
        container.withCopyFileToContainer(
                file("deploy/docker/init/10-jobmatch.sh"), "/docker-entrypoint-initdb.d/10-jobmatch.sh");
        container.start();
        passwords.forEach(System::setProperty);
        System.setProperty("JOBMATCH_DB_OWNER_USER", "jobmatch_owner");
        System.setProperty("JOBMATCH_DB_APP_USER", "jobmatch_app");
        System.setProperty(
                "JOBMATCH_TEST_DB_URL",
                "jdbc:postgresql://%s:%d/postgres".formatted(container.getHost(), container.getFirstMappedPort()));
    }

    private static MountableFile file(String path) {
        return MountableFile.forHostPath(ROOT.resolve(path));
    }
}
