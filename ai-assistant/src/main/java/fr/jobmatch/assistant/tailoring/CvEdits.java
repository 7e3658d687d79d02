package fr.jobmatch.assistant.tailoring;

import fr.jobmatch.domain.document.Change;
import fr.jobmatch.domain.document.CvDraft;
import fr.jobmatch.domain.document.CvDraft.Entry;
import fr.jobmatch.domain.document.CvDraft.Section;
import fr.jobmatch.domain.document.CvDraft.SectionKind;
import fr.jobmatch.domain.document.Sourced;
import fr.jobmatch.domain.evidence.FieldPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Carries out one change on a CV; lines and entries are known by the profile field they come from.
final class CvEdits {

    private CvEdits() {}

    static CvDraft apply(CvDraft draft, Change change) {
        return switch (change.kind()) {
            case MOVED -> ordered(draft, change.sources());
            case LEFT_OUT -> without(draft, change.target());
            case REWORDED -> replaced(draft, change);
            case MERGED -> replaced(withoutLines(draft, change.sources(), change.target()), change);
            case WRITTEN -> withSummary(draft, new Sourced(text(change), change.sources()));
        };
    }

    /// Return the field that an entry is known by; empty for an entry without content.
    static Optional<FieldPath> pathOf(Entry entry) {
        return Stream.concat(
                        Stream.of(entry.title(), entry.organization(), entry.dates())
                                .filter(Objects::nonNull),
                        entry.lines().stream())
                .map(CvEdits::pathOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<FieldPath> pathOf(Sourced text) {
        return text.sources().stream().findFirst();
    }

    private static Optional<FieldPath> pathOf(Section section) {
        return section.entries().stream().findFirst().flatMap(CvEdits::pathOf);
    }

    /// Sort sections by their lists (`skills`), entries by their elements (`skills[1]`) and lines by their own fields:
    /// what the order doesn't name keeps its place behind.
    private static CvDraft ordered(CvDraft draft, List<FieldPath> order) {
        var sections = sorted(draft.sections(), section -> rank(pathOf(section).map(CvEdits::listOf), order)).stream()
                .map(section -> new Section(
                        section.kind(),
                        sorted(section.entries(), entry -> rank(pathOf(entry).map(CvEdits::elementOf), order)).stream()
                                .map(entry ->
                                        withLines(entry, sorted(entry.lines(), line -> rank(pathOf(line), order))))
                                .toList()))
                .toList();
        return withSections(draft, sections);
    }

    private static <T> List<T> sorted(List<T> items, ToIntFunction<T> rank) {
        return items.stream().sorted(Comparator.comparingInt(rank)).toList();
    }

    private static int rank(Optional<FieldPath> path, List<FieldPath> order) {
        int index = path.map(order::indexOf).orElse(-1);
        return index < 0 ? order.size() : index;
    }

    /// Return the list of the profile that a field lies in, as `skills` for `skills[1].keywords[2]`.
    static FieldPath listOf(FieldPath path) {
        return new FieldPath(path.value().split("[\\[.]", 2)[0]);
    }

    private static FieldPath elementOf(FieldPath path) {
        return new FieldPath(path.value().split("(?<=])", 2)[0]);
    }

    private static CvDraft without(CvDraft draft, FieldPath target) {
        var sections = draft.sections().stream()
                .map(section -> new Section(
                        section.kind(),
                        section.entries().stream()
                                .filter(entry -> !under(pathOf(entry), target))
                                .map(entry -> withLines(
                                        entry,
                                        entry.lines().stream()
                                                .filter(line -> !under(pathOf(line), target))
                                                .toList()))
                                .filter(entry -> pathOf(entry).isPresent())
                                .toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
        return withSections(draft, sections);
    }

    private static boolean under(Optional<FieldPath> path, FieldPath target) {
        return path.filter(own -> own.startsWith(target)).isPresent();
    }

    private static CvDraft withoutLines(CvDraft draft, List<FieldPath> paths, FieldPath kept) {
        return eachEntry(
                draft,
                entry -> withLines(
                        entry,
                        entry.lines().stream()
                                .filter(line -> pathOf(line)
                                        .filter(path -> !path.equals(kept) && paths.contains(path))
                                        .isEmpty())
                                .toList()));
    }

    private static CvDraft replaced(CvDraft draft, Change change) {
        var target = Optional.of(change.target());
        return eachEntry(
                draft,
                entry -> withLines(
                        entry,
                        entry.lines().stream()
                                .map(line -> pathOf(line).equals(target)
                                        ? new Sourced(text(change), change.sources())
                                        : line)
                                .toList()));
    }

    private static CvDraft withSummary(CvDraft draft, Sourced summary) {
        var sections = new ArrayList<>(draft.sections());
        var lines = new ArrayList<Sourced>(List.of(summary));
        sections.removeIf(section -> {
            if (section.kind() == SectionKind.SUMMARY) {
                section.entries().stream()
                        .flatMap(entry -> entry.lines().stream())
                        .filter(line -> !under(pathOf(line), FieldPath.of("basics", "summary")))
                        .forEach(lines::add);
            }
            return section.kind() == SectionKind.SUMMARY;
        });
        sections.addFirst(new Section(SectionKind.SUMMARY, List.of(new Entry(null, null, null, null, lines))));
        return withSections(draft, sections);
    }

    private static CvDraft eachEntry(CvDraft draft, UnaryOperator<Entry> edit) {
        return withSections(
                draft,
                draft.sections().stream()
                        .map(section -> new Section(
                                section.kind(),
                                section.entries().stream().map(edit).toList()))
                        .toList());
    }

    private static Entry withLines(Entry entry, List<Sourced> lines) {
        return new Entry(entry.title(), entry.organization(), entry.location(), entry.dates(), lines);
    }

    private static CvDraft withSections(CvDraft draft, List<Section> sections) {
        return new CvDraft(draft.language(), draft.contact(), draft.headline(), sections);
    }

    private static String text(Change change) {
        return Objects.requireNonNull(change.after(), "this change has no text");
    }
}
