package fr.jobmatch.ingestion.offers.requirements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a description into sentences: at line breaks, at closing punctuation (not inside `node.js` or `2.5`), and where
/// an export lost the break before a usual opening word (`tâchesVous intégrez`).
final class Sentences {

    private static final Pattern END = Pattern.compile("\\n|[.](?![\\p{Ll}\\d_]|NET\\b)|[;!?•·]|\\*{2,}"
            + "|(?<=[\\p{Ll})])(?=(?:Vous|Votre|Vos|Nous|Notre|Nos|Description|Profil|Missions?|Comp[ée]tences|Formation"
            + "|Exp[ée]rience|Qualifications|Informations|Avantages|Rejoignez|Activit[ée]s)\\b)");

    private Sentences() {}

    static List<Sentence> of(String description) {
        var sentences = new ArrayList<Sentence>();
        var ends = END.matcher(description);
        int start = 0;
        while (ends.find()) {
            add(sentences, description, start, ends.end());
            start = ends.end();
        }
        add(sentences, description, start, description.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String description, int start, int end) {
        var text = description.substring(start, end);
        if (!text.isBlank()) {
            sentences.add(new Sentence(text, start, isBullet(description, text, start)));
        }
    }

    private static boolean isBullet(String description, String text, int start) {
        var first = text.strip();
        boolean marked = !first.isEmpty() && "-*–—o>✓✔".indexOf(first.charAt(0)) >= 0;
        return marked || start > 0 && "•·*".indexOf(description.charAt(start - 1)) >= 0;
    }

    /// @param start offset of the first character in the description
    /// @param isBullet whether it is an item of a list
    record Sentence(String text, int start, boolean isBullet) {}
}
