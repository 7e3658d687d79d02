package fr.jobmatch.benchmarks.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What recruiters write above offers, in titles of our own, and how often each occupation is advertised.
/// @param often 1 (almost never) to 5 (among the hundred most advertised), estimated
record OfferTitles(int often, List<String> titles) {
    private static final int FILES = 5;

    /// Return the titles by ROME code.
    static Map<String, OfferTitles> byCode() {
        var all = new TreeMap<String, OfferTitles>();
        for (int file = 1; file <= FILES; file++) {
            for (var row : Texts.rows("offer-titles-" + file + ".tsv")) {
                all.put(row[0], new OfferTitles(Integer.parseInt(row[1]), List.of(row[2].split(";"))));
            }
        }
        return all;
    }
}
