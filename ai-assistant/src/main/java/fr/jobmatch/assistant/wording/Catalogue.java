package fr.jobmatch.assistant.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sentences of a resource file with named places, as in `candidature au poste {de:post}`.
public final class Catalogue {

    private static final Map<String, Catalogue> LOADED = new ConcurrentHashMap<>();
    private static final Pattern PLACE = Pattern.compile("\\{(?:(de):)?(\\w+)}");

    private final Properties texts;

    private Catalogue(Properties texts) {
        this.texts = texts;
    }

    /// Return the catalogue with this name in this language.
    public static Catalogue of(String name, Locale language) {
        var file = name + (Languages.isEnglish(language) ? "_en" : "_fr") + ".properties";
        return LOADED.computeIfAbsent(file, Catalogue::read);
    }

    private static Catalogue read(String file) {
        var texts = new Properties();
        try (var stream = Catalogue.class.getResourceAsStream("/fr/jobmatch/assistant/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no such catalogue: " + file);
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean french = file.endsWith("_fr.properties");
        texts.replaceAll((key, text) -> french ? Typography.french((String) text) : text);
        return new Catalogue(texts);
    }

    /// Return the sentence; a place that has no value is an error of the caller.
    public String text(String key, Map<String, String> values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("no such text: " + key));
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    /// Return the sentence; empty when the catalogue has none with this key.
    public Optional<String> find(String key, Map<String, String> values) {
        return Optional.ofNullable(texts.getProperty(key))
                .map(text -> PLACE.matcher(text)
                        .replaceAll(place -> Matcher.quoteReplacement(filled(place.group(2), place.group(1), values))));
    }

    private static String filled(String name, @Nullable String preposition, Map<String, String> values) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + name);
        }
        return preposition == null ? value : Elision.de(value);
    }
}
