package fr.jobmatch.ingestion.cv.reading;

import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.evidence.SourcePosition;
import fr.jobmatch.domain.evidence.SourcePosition.PageBox;
import fr.jobmatch.domain.evidence.SourcePosition.ParagraphPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pictures of a document's pages.
/// @param pages as PNG
/// @param places of the paragraphs on them, by path, for formats whose text has no place of its own
public record PagePictures(List<byte[]> pages, Map<String, List<PageBox>> places) {

    public static final PagePictures NONE = new PagePictures(List.of(), Map.of());

    public PagePictures {
        pages = List.copyOf(pages);
        places = Map.copyOf(places);
    }

    /// Return evidence whose paragraphs also say where they stand on the pictures.
    public Map<FieldPath, FieldEvidence> located(Map<FieldPath, FieldEvidence> evidence) {
        var located = new HashMap<>(evidence);
        located.replaceAll(
                (field, found) -> new FieldEvidence(positions(found.positions()), found.quote(), found.confidence()));
        return located;
    }

    private List<SourcePosition> positions(List<SourcePosition> known) {
        var positions = new ArrayList<>(known);
        for (var position : known) {
            if (position instanceof ParagraphPath(String path)) {
                positions.addAll(places.getOrDefault(path, List.of()));
            }
        }
        return positions;
    }
}
