package fr.jobmatch.templates;

import fr.jobmatch.domain.document.LetterDraft;
import fr.jobmatch.domain.document.Sourced;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The paragraphs of a letter: sender, addressee, place and date, subject, text, signature.
final class LetterLayout {

    private LetterLayout() {}

    static List<Paragraph> of(LetterDraft draft) {
        var paragraphs = new ArrayList<Paragraph>();
        sender(draft, paragraphs);
        var addressee = draft.addressee();
        if (addressee.company() != null) {
            paragraphs.add(Paragraph.of(Style.ADDRESSEE_NAME, addressee.company()));
            Stream.ofNullable(addressee.city()).forEach(city -> paragraphs.add(Paragraph.of(Style.ADDRESSEE, city)));
        }
        paragraphs.add(Paragraph.of(Style.DATE, placeAndDate(draft)));
        paragraphs.add(Paragraph.of(Style.SUBJECT, draft.subject().text()));
        paragraphs.add(Paragraph.of(Style.SALUTATION, draft.salutation()));
        texts(draft).forEach(text -> paragraphs.add(Paragraph.of(Style.BODY, text)));
        paragraphs.add(Paragraph.of(Style.CLOSING, draft.closing()));
        if (draft.sender().name() != null) {
            paragraphs.add(Paragraph.of(Style.SIGNATURE, draft.sender().name()));
        }
        return paragraphs;
    }

    /// Return the text of each paragraph between salutation and closing.
    static List<String> texts(LetterDraft draft) {
        return draft.paragraphs().stream()
                .map(sentences -> sentences.stream().map(Sourced::text).collect(Collectors.joining(" ")))
                .toList();
    }

    private static void sender(LetterDraft draft, List<Paragraph> paragraphs) {
        var sender = draft.sender();
        if (sender.name() != null) {
            paragraphs.add(Paragraph.of(Style.NAME, sender.name()));
        }
        Stream.concat(Contacts.address(sender).stream(), Contacts.direct(sender).stream())
                .forEach(line -> paragraphs.add(Paragraph.of(Style.CONTACT, line)));
    }

    /// `Lyon, le 3 mars 2026`, `Lyon, 3 March 2026`; the date alone where the town is unknown.
    private static String placeAndDate(LetterDraft draft) {
        boolean english = Headings.isEnglish(draft.language());
        var date = english ? written(draft.date(), draft) : "le " + written(draft.date(), draft);
        return draft.city() == null ? capital(date) : draft.city() + ", " + date;
    }

    private static String written(LocalDate date, LetterDraft draft) {
        var text = DateTimeFormatter.ofPattern("d MMMM uuuu", draft.language()).format(date);
        boolean first = date.getDayOfMonth() == 1 && !Headings.isEnglish(draft.language());
        return first ? text.replaceFirst("1", "1er") : text;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
