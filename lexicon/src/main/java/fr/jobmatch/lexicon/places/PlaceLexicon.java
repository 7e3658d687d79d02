package fr.jobmatch.lexicon.places;

import fr.jobmatch.lexicon.text.PhraseIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Knows places by name, postcode and INSEE code. Safe to share.
public final class PlaceLexicon {

    private static final Pattern FIVE_DIGITS = Pattern.compile("(?<![\\w])(\\d{5}|2[AB]\\d{3})(?![\\w])");
    private static final Pattern DEPARTEMENT_FIRST = Pattern.compile("^\\s*(\\d{2,3}|2[ABab])\\s*(?:-|$)");
    private static final Pattern DEPARTEMENT_IN_BRACKETS = Pattern.compile("\\((\\d{2,3}|2[ABab])\\)");

    /// Below it, a commune is less likely meant than the département, region or country of its name.
    private static final int LIKELY_POPULATION = 10_000;

    private final Map<Place, List<String>> aliases;
    private final Set<Place> named;
    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Map<String, List<Place>> byPostcode = new HashMap<>();
    private final Map<String, Place> byCode = new HashMap<>();
    private final PhraseIndex<String> names = new PhraseIndex<>();

    /// @param named places that texts name; the others are only found by code, postcode or a whole name
    private PlaceLexicon(Map<Place, List<String>> aliases, Set<Place> named) {
        this.aliases = aliases;
        this.named = named;
        aliases.forEach((place, others) -> {
            register(place, place.name());
            others.forEach(other -> register(place, other));
            place.postcodes().forEach(postcode -> list(byPostcode, postcode).add(place));
            if (place.code() != null && !place.country().isEmpty()) {
                byCode.putIfAbsent(place.kind() + place.code(), place);
            }
        });
        byName.values().forEach(PlaceLexicon::sort);
        byPostcode.values().forEach(PlaceLexicon::sort);
    }

    /// Return the lexicon written for JobMatch, with every commune where the official ones were imported.
    public static PlaceLexicon builtIn() {
        return BuiltIn.LEXICON;
    }

    /// Return a lexicon that also knows other places, for example every commune; codes known before stay. Texts
    /// aren't searched for them: too many villages are called like everyday words.
    public PlaceLexicon with(List<Place> others) {
        var all = new LinkedHashMap<>(aliases);
        others.stream()
                .filter(place -> place.code() == null || !byCode.containsKey(place.kind() + place.code()))
                .forEach(place -> all.putIfAbsent(place, List.of()));
        return new PlaceLexicon(all, named);
    }

    /// Return the place that a name, postcode, INSEE code, or the place line of an offer or CV means:
    /// `Lyon`, `69003`, `75 - PARIS 08`, `44000 Nantes`, `St-Denis (93)`.
    public Optional<Place> find(String text) {
        var code = FIVE_DIGITS.matcher(text);
        var postcode = code.find() ? code.group(1) : "";
        var named = named(text);
        if (postcode.isEmpty()) {
            var hint = departementHint(text);
            return inDepartement(named, hint).or(() -> departement(hint));
        }
        var departement = departementOfPostcode(postcode);
        var inside = named.stream()
                .filter(place -> departement.equals(place.departement()))
                .findFirst();
        return inside.or(() -> elsewhere(named, postcode))
                .or(() -> byPostcode(postcode))
                .or(() -> commune(postcode))
                .or(() -> departement(departement));
    }

    /// Forms fill in the postcode of a capital: next to the name of one town elsewhere, the name is right.
    private Optional<Place> elsewhere(List<Place> named, String postcode) {
        boolean oneTown = named.size() == 1 && named.getFirst().kind() == PlaceKind.COMMUNE;
        return oneTown && byPostcode(postcode).isPresent() ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// Return the commune with an INSEE code.
    public Optional<Place> commune(String insee) {
        return Optional.ofNullable(byCode.get(PlaceKind.COMMUNE + insee));
    }

    /// Return the largest known commune with a postcode.
    public Optional<Place> byPostcode(String postcode) {
        return byPostcode.getOrDefault(postcode, List.of()).stream().findFirst();
    }

    /// Return the département with a number.
    public Optional<Place> departement(String number) {
        return Optional.ofNullable(byCode.get(PlaceKind.DEPARTEMENT + number));
    }

    /// Return the country with an ISO 3166-1 alpha-2 code.
    public Optional<Place> country(String iso) {
        return Optional.ofNullable(byCode.get(PlaceKind.COUNTRY + iso));
    }

    /// Return the places that a text names, in order.
    public List<PlaceMention> mentions(CharSequence text) {
        var mentions = new ArrayList<PlaceMention>();
        for (var hit : names.find(text)) {
            if (Character.isUpperCase(text.charAt(hit.start()))) {
                mentions.add(new PlaceMention(
                        byName.getOrDefault(hit.value(), List.of()).getFirst(), hit.start(), hit.end()));
            }
        }
        return mentions;
    }

    /// Return every place.
    public Collection<Place> all() {
        return aliases.keySet();
    }

    /// Return the number of the département that a French postcode lies in; Corsica as `2A` or `2B`.
    public static String departementOfPostcode(String postcode) {
        if (postcode.startsWith("97") || postcode.startsWith("98")) {
            return postcode.substring(0, 3);
        }
        if (postcode.startsWith("20")) {
            return postcode.compareTo("20200") < 0 ? "2A" : "2B";
        }
        return postcode.substring(0, 2);
    }

    private List<Place> named(String text) {
        var whole = byName.get(PlaceNames.key(text));
        if (whole != null) {
            return whole;
        }
        return byName.getOrDefault(PlaceNames.bareKey(text), List.of());
    }

    private static Optional<Place> inDepartement(List<Place> named, String departement) {
        return named.stream()
                .filter(place -> departement.equals(place.departement()))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private static String departementHint(String text) {
        var first = DEPARTEMENT_FIRST.matcher(text);
        if (first.find()) {
            return first.group(1).toUpperCase(Locale.ROOT);
        }
        var brackets = DEPARTEMENT_IN_BRACKETS.matcher(text);
        return brackets.find() ? brackets.group(1).toUpperCase(Locale.ROOT) : "";
    }

    private void register(Place place, String name) {
        var key = PlaceNames.key(name);
        list(byName, key).add(place);
        if (named.contains(place)) {
            names.add(name, key);
        }
    }

    /// A commune before the département or country of its name, the larger one first; a village behind them.
    private static void sort(List<Place> places) {
        places.sort(Comparator.comparing(PlaceLexicon::isVillage)
                .thenComparing(Place::kind)
                .thenComparing(Comparator.comparingInt(Place::population).reversed()));
    }

    private static boolean isVillage(Place place) {
        return place.kind() == PlaceKind.COMMUNE
                && place.country().equals("FR")
                && place.population() < LIKELY_POPULATION;
    }

    private static List<Place> list(Map<String, List<Place>> map, String key) {
        return map.computeIfAbsent(key, unused -> new ArrayList<>());
    }

    private static final class BuiltIn {
        private static final PlaceLexicon LEXICON = known();

        private static PlaceLexicon known() {
            var own = PlaceLists.all();
            var lexicon = new PlaceLexicon(own, own.keySet());
            var imported = ImportedPlaces.all();
            return imported.isEmpty() ? lexicon : lexicon.with(imported);
        }
    }
}
