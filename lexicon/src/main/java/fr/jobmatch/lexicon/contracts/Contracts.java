package fr.jobmatch.lexicon.contracts;

import fr.jobmatch.domain.offer.ContractType;
import fr.jobmatch.lexicon.text.Rows;
import fr.jobmatch.lexicon.text.Vocabulary;
import java.util.List;
import java.util.Optional;

/// Recognises kinds of contract.
public final class Contracts {

    private static final Vocabulary<ContractType> NAMES = new Vocabulary<>();

    static {
        for (var row : Rows.of("contracts/contracts.txt")) {
            var type = ContractType.valueOf(row.getFirst());
            Rows.values(row.get(1)).forEach(name -> NAMES.add(name, type));
        }
    }

    private Contracts() {}

    /// Return the kinds of contract that a text names, in order.
    public static List<ContractMention> find(CharSequence text) {
        return NAMES.find(text).stream()
                .map(hit -> new ContractMention(hit.value(), hit.start(), hit.end()))
                .toList();
    }

    /// Return the kind of contract that a text names as a whole, or else first.
    public static Optional<ContractType> exact(CharSequence text) {
        return NAMES.exact(text)
                .or(() -> find(text).stream().map(ContractMention::type).findFirst());
    }
}
