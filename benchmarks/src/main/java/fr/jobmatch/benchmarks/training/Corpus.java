package fr.jobmatch.benchmarks.training;

import fr.jobmatch.benchmarks.training.Sample.Task;
import fr.jobmatch.matching.text.Stems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Everything the model learns from, made of ROME, ESCO and the texts of JobMatch.
final class Corpus {
    private static final int NOISY_COPIES = 1;
    /// Documents of an occupation, by how often it is advertised.
    private static final int[] DOCUMENTS = {10, 16, 26, 40, 60};

    /// What a title of an offer counts, by how often its occupation is advertised.
    private static final float[] OFTEN = {0.5f, 0.7f, 1, 1.4f, 2};

    private static final float OFFER_TITLE = 2;
    private static final float OFFER_TEXT = 2;
    private static final int SAID_BY_COMPANIES = 600;
    /// A skill that so many occupations share tells nothing.
    private static final int COMMON_SKILL = 80;
    private static final int LONGEST_DESCRIPTION = 600;
    private static final float OFFICIAL_NAME = 1.5f;
    private static final float SYNONYM = 0.7f;
    private static final float EVERYDAY_TITLE = 2;
    private static final float SAYS_NOTHING = 0.5f;
    /// How much a text counts when features are chosen.
    private static final int TITLE = 4;

    private static final int OTHER = 1;

    private final Rome rome;
    private final Esco esco;
    private final Writings writings;
    private final Documents documents;
    private final Map<String, OfferTitles> offerTitles = OfferTitles.byCode();
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    /// Code by official name, as stems.
    private final Map<String, String> official = new HashMap<>();
    private final Map<String, Integer> concepts = new LinkedHashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private final List<Translation> translations = new ArrayList<>();
    private final FeatureSelection features = new FeatureSelection();

    /// Two texts of one meaning.
    record Translation(String french, String english) {}

    Corpus(Rome rome, Esco esco, long seed) {
        var random = new SplittableRandom(seed);
        this.rome = rome;
        this.esco = esco;
        writings = new Writings(random);
        rome.labels().keySet().forEach(code -> codes.put(code, codes.size()));
        esco.occupations().keySet().forEach(address -> concepts.put(address, concepts.size()));
        documents = new Documents(rome, random);
        addOfficialTitles();
        addEverydayTitles();
        addOfferTitles();
        addEscoOccupations();
        addSkills();
        addDocuments();
        addSentencesOfAnyOffer();
        addTranslations();
    }

    List<Sample> samples() {
        return samples;
    }

    /// Return the features of all texts, those of titles first.
    FeatureSelection features() {
        return features;
    }

    List<Translation> translations() {
        return translations;
    }

    List<String> codes() {
        return List.copyOf(codes.keySet());
    }

    int concepts() {
        return concepts.size();
    }

    private int code(String code) {
        var index = codes.get(code);
        if (index == null) {
            throw new IllegalArgumentException("no ROME code " + code);
        }
        return index;
    }

    private void addOfficialTitles() {
        rome.titles()
                .forEach(title -> Writings.plain(title.label())
                        .forEach(writing -> official.putIfAbsent(key(writing), title.code())));
        rome.labels().forEach((code, label) -> addTitles(label, code));
        for (var title : rome.titles()) {
            addTitles(title.label(), title.code());
            if (!title.shortLabel().equals(title.label())) {
                addTitles(title.shortLabel(), title.code());
            }
        }
    }

    private void addTitles(String label, String code) {
        for (var writing : Writings.plain(label)) {
            addTitle(writing, code, OFFICIAL_NAME);
            for (var other : writings.synonyms(writing)) {
                addUnlessOfficial(other, code, SYNONYM);
            }
        }
    }

    /// An official name of another occupation is that occupation's alone.
    private void addUnlessOfficial(String title, String code, float weight) {
        if (official.getOrDefault(key(title), code).equals(code)) {
            addTitle(title, code, weight);
        }
    }

    private static String key(String title) {
        return String.join(" ", Stems.of(title));
    }

    private void addTitle(String title, String code, float weight) {
        features.count(title, TITLE);
        samples.add(Sample.of(title, Task.ROME, code(code), weight));
        for (int copy = 0; copy < NOISY_COPIES; copy++) {
            samples.add(Sample.of(writings.noisy(title), Task.ROME, code(code), weight * 0.5f));
        }
    }

    private void addEverydayTitles() {
        for (var row : Texts.rows("everyday-titles.tsv")) {
            for (var title : row[1].split(";")) {
                addUnlessOfficial(title.strip(), row[0], EVERYDAY_TITLE);
                addUnlessOfficial(title.strip(), row[0], EVERYDAY_TITLE);
            }
        }
    }

    /// The oftener an occupation is advertised, the likelier it is meant.
    private void addOfferTitles() {
        offerTitles.forEach((code, written) -> {
            float weight = OFFER_TITLE * OFTEN[written.often() - 1];
            for (var title : written.titles()) {
                addUnlessOfficial(title, code, weight);
                addUnlessOfficial(writings.noisy(title), code, weight);
            }
        });
    }

    private void addEscoOccupations() {
        var codeOfTitle = new HashMap<String, String>();
        rome.titles().forEach(title -> codeOfTitle.put(title.ogr(), title.code()));
        esco.occupations().forEach((address, concept) -> {
            int index = concepts.getOrDefault(address, 0);
            var near = new ArrayList<Integer>();
            for (var ogr : esco.appellations().getOrDefault(address, List.of())) {
                if (codeOfTitle.containsKey(ogr)) {
                    near.add(code(codeOfTitle.get(ogr)));
                }
            }
            var names = new LinkedHashSet<String>();
            concept.french().forEach(name -> names.addAll(List.of(name.split("/"))));
            names.addAll(concept.english());
            for (var name : names) {
                addEsco(name, index, near, 0.5f);
            }
            var description = concept.description().toString();
            if (!description.isBlank()) {
                var cut = description.substring(0, Math.min(LONGEST_DESCRIPTION, description.length()));
                addEsco(cut, index, near, 1);
            }
        });
    }

    private void addEsco(String text, int concept, List<Integer> near, float weight) {
        features.count(text, OTHER);
        samples.add(Sample.of(text, Task.ESCO, concept, weight));
        if (!near.isEmpty()) {
            samples.add(Sample.spread(text, Task.ROME, near, weight));
        }
    }

    private void addSkills() {
        rome.skills().forEach((skill, asking) -> {
            features.count(skill, OTHER);
            if (asking.size() <= COMMON_SKILL) {
                var near = asking.stream().map(this::code).toList();
                samples.add(Sample.spread(skill, Task.ROME, near, (float) (1 / Math.sqrt(asking.size()))));
            }
        });
        rome.texts()
                .forEach((code, sentences) -> sentences.forEach(sentence -> {
                    features.count(sentence, OTHER);
                    samples.add(Sample.of(sentence, Task.ROME, code(code), 1));
                }));
    }

    private void addDocuments() {
        var tasks = OfferTasks.byCode();
        tasks.forEach((code, phrases) -> phrases.forEach(phrase -> {
            features.count(phrase, TITLE);
            samples.add(Sample.of(phrase, Task.ROME, code(code), 1));
        }));
        OfferTexts.byCode().forEach((code, texts) -> texts.forEach(text -> addOfferText(text, code)));
        for (var code : codes.keySet()) {
            int copies = DOCUMENTS[often(code) - 1];
            for (int copy = 0; copy < copies; copy++) {
                samples.add(Sample.of(documents.write(code), Task.ROME, code(code), 1));
            }
        }
    }

    private void addOfferText(String text, String code) {
        features.count(text, TITLE);
        samples.add(Sample.of(text, Task.ROME, code(code), OFFER_TEXT));
        OfferTexts.sentences(text).forEach(sentence -> samples.add(Sample.of(sentence, Task.ROME, code(code), 1)));
    }

    private int often(String code) {
        var titles = offerTitles.get(code);
        return titles == null ? 1 : titles.often();
    }

    /// Sentences that any offer may have: every occupation is as likely as the next.
    private void addSentencesOfAnyOffer() {
        var all = List.copyOf(codes.values());
        var sentences = new ArrayList<>(Texts.lines("offer-sentences.txt"));
        for (int i = 0; i < SAID_BY_COMPANIES; i++) {
            sentences.add(documents.aboutCompany());
        }
        sentences.forEach(sentence -> {
            features.count(sentence, OTHER);
            samples.add(Sample.spread(sentence, Task.ROME, all, SAYS_NOTHING));
        });
    }

    private void addTranslations() {
        for (var concepts : List.of(esco.occupations(), esco.skills())) {
            for (var concept : concepts.values()) {
                if (!concept.french().isEmpty() && !concept.english().isEmpty()) {
                    var french = concept.french().iterator().next();
                    concept.english().forEach(name -> addTranslation(french, name));
                    addTranslation(french, concept.description().toString());
                }
            }
        }
        for (var row : Texts.rows("translations.tsv")) {
            addTranslation(row[0], row[1]);
        }
    }

    private void addTranslation(String french, String english) {
        features.count(english, OTHER);
        translations.add(new Translation(french, english));
    }
}
