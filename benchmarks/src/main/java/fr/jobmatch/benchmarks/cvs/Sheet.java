package fr.jobmatch.benchmarks.cvs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a CV prints, before anybody decides where on the page.
/// @param name as printed
/// @param contacts each a labelled way to reach the person
record Sheet(String name, @Nullable String title, List<Contact> contacts, List<Part> parts) {

    record Contact(Kind kind, String text) {}

    enum Kind {
        PHONE,
        MAIL,
        PLACE,
        LINK
    }

    /// A section.
    /// @param side whether a layout with a side bar would put it there
    record Part(String heading, boolean side, Content content) {}

    sealed interface Content {}

    record Prose(String text) implements Content {}

    record Entries(List<Entry> entries) implements Content {}

    record Groups(List<Group> groups) implements Content {}

    record Levels(List<Level> levels) implements Content {}

    record Items(List<String> items) implements Content {}

    /// @param period null where the CV prints none
    /// @param length how long, where the layout prints that too
    /// @param firstAtEmployer whether the employer is printed above this position when positions are grouped
    record Entry(
            String what,
            String where,
            @Nullable String place,
            @Nullable String period,
            @Nullable String length,
            List<String> bullets,
            boolean grouped,
            boolean firstAtEmployer) {}

    record Group(@Nullable String name, List<String> items) {}

    record Level(String name, String level) {}
}
