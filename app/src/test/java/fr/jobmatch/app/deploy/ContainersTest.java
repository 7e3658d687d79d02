package fr.jobmatch.app.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// What the container files promise, checked without a container engine.
class ContainersTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)");
    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|TOKEN|KEY");
    private static final Pattern RELEASE = Pattern.compile(".+:\\d+\\.\\d+\\.\\d+.*");
    private static final Pattern MAJOR = Pattern.compile(".+:\\d+.*");

    private final String compose = read("docker-compose.yml");
    private final String dockerfile = read("Dockerfile");
    private final Map<String, Object> file = new Yaml().load(compose);
    private final Map<String, Map<String, Object>> services = child(file, "services");

    @Test
    void everyLastingServiceTellsWhetherItIsHealthy() {
        assertThat(lasting())
                .hasSize(3)
                .allSatisfy(service -> assertThat(service).containsKey("healthcheck"));
    }

    @Test
    void appWaitsForAHealthyDatabase() {
        assertThat(services.get("app"))
                .extracting("depends_on.database.condition")
                .isEqualTo("service_healthy");
    }

    @Test
    void modelsAreOnlyFetchedOnRequest() {
        assertThat(List.of("ollama", "models"))
                .allSatisfy(name ->
                        assertThat(services.get(name)).extracting("profiles").isEqualTo(List.of("ai")));
        assertThat(List.of("database", "app"))
                .allSatisfy(name -> assertThat(services.get(name)).doesNotContainKey("profiles"));
    }

    @Test
    void dataOutliveTheContainers() {
        Map<String, Object> volumes = child(file, "volumes");
        assertThat(volumes).containsOnlyKeys("database", "ollama");
        assertThat(strings(services.get("database"), "volumes")).contains("database:/var/lib/postgresql");
        assertThat(strings(services.get("ollama"), "volumes")).contains("ollama:/root/.ollama");
    }

    @Test
    void mountedFilesExist() {
        assertThat(services.values().stream().flatMap(service -> strings(service, "volumes").stream()))
                .filteredOn(mount -> mount.startsWith("./"))
                .isNotEmpty()
                .allSatisfy(
                        mount -> assertThat(ROOT.resolve(mount.split(":")[0])).isNotEmptyDirectory());
    }

    @Test
    void secretsComeFromTheEnvironmentOnly() {
        assertThat(services.values().stream()
                        .map(service -> ContainersTest.<Object>child(service, "environment"))
                        .flatMap(environment -> environment.entrySet().stream())
                        .filter(entry -> SECRET.matcher(entry.getKey()).find()))
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry.getValue().toString()).matches("\\$\\{" + referenced(entry) + ":(\\?.+|-)}"));
        assertThat(read(".env.example").lines().filter(line -> line.contains("PASSWORD=")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).endsWith("="));
    }

    @Test
    void everyVariableIsExplainedInTheExample() {
        var explained = read(".env.example");
        assertThat(VARIABLE.matcher(compose).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(explained).contains("\n" + variable.substring(2) + "="));
    }

    @Test
    void everyImageIsPinned() {
        assertThat(services.values())
                .extracting("image")
                .allSatisfy(image -> assertThat(image.toString()).matches(RELEASE));
        assertThat(dockerfile.lines().filter(line -> line.startsWith("FROM ")).map(line -> line.split(" ")[1]))
                .hasSize(2)
                .allSatisfy(image -> assertThat(image).matches(MAJOR));
    }

    @Test
    void nothingIsOpenToTheNetwork() {
        assertThat(services.values().stream().flatMap(service -> strings(service, "ports").stream()))
                .isNotEmpty()
                .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
    }

    @Test
    void appImageRunsWithoutRootAndReadsScans() {
        assertThat(dockerfile)
                .containsPattern("(?m)^USER [1-9]\\d*$")
                .contains("HEALTHCHECK ", "tesseract-ocr-fra", "tesseract-ocr-eng", "extract --layers");
    }

    private List<Map<String, Object>> lasting() {
        return services.values().stream()
                .filter(service -> !"no".equals(service.get("restart")))
                .toList();
    }

    private static String referenced(Map.Entry<String, Object> entry) {
        return VARIABLE.matcher(entry.getValue().toString())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("no variable");
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> child(Map<String, Object> parent, String name) {
        return (Map<String, V>) parent.getOrDefault(name, Map.of());
    }

    private static List<String> strings(Map<String, Object> service, String name) {
        var values = (List<?>) service.getOrDefault(name, List.of());
        return values.stream().map(String::valueOf).toList();
    }

    private static String read(String name) {
        try {
            return Files.readString(ROOT.resolve(name));
        } catch (IOException missing) {
            throw new IllegalStateException("cannot read " + name, missing);
        }
    }
}
