package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.FieldPath;
import fr.jobmatch.domain.evidence.SourcePosition.PageBox;
import fr.jobmatch.domain.profile.CvId;
import fr.jobmatch.ingestion.library.CvLibrary;
import fr.jobmatch.ingestion.library.CvSummary;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The pages of the CV as pictures, with a box around everything that was read: a click leads to its field.
class OriginalPane extends Composite<Section> implements OriginalDocument {

    private final List<Div> pages = new ArrayList<>();
    private final List<PlaceBox> boxes = new ArrayList<>();
    private final SerializableConsumer<FieldPath> chosen;

    /// @param chosen told the field whose box was clicked
    OriginalPane(CvSummary cv, CvLibrary library, SerializableConsumer<FieldPath> chosen) {
        this.chosen = chosen;
        getContent().addClassName("original");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().setAriaLabel(getTranslation("profile.original"));
        for (int page = 1; page <= cv.pages(); page++) {
            pages.add(page(cv.id(), page, library));
        }
        getContent().add(new CertaintyLegend());
        pages.forEach(getContent()::add);
    }

    @Override
    public void show(Map<FieldPath, FieldEvidence> evidence) {
        boxes.forEach(PlaceBox::removeFromParent);
        boxes.clear();
        var places = new TreeMap<String, PlaceBox>();
        new TreeMap<>(evidence)
                .forEach((path, found) -> found.positions().forEach(position -> {
                    if (position instanceof PageBox box && box.page() <= pages.size()) {
                        places.computeIfAbsent(box.toString(), key -> add(box)).hold(path, found);
                    }
                }));
        boxes.forEach(PlaceBox::finish);
    }

    private PlaceBox add(PageBox box) {
        var place = new PlaceBox(box, chosen);
        boxes.add(place);
        pages.get(box.page() - 1).add(place);
        return place;
    }

    @Override
    public void mark(FieldPath field) {
        boxes.forEach(box -> box.setClassName("marked", box.holds(field)));
        boxes.stream()
                .filter(box -> box.holds(field))
                .findFirst()
                .ifPresent(first ->
                        first.getElement().executeJs("this.scrollIntoView({block: 'center', behavior: 'smooth'})"));
    }

    private Div page(CvId cv, int number, CvLibrary library) {
        var picture = new Image(
                DownloadHandler.fromInputStream(event -> png(library, cv, number))
                        .inline(),
                getTranslation("profile.page", number));
        picture.getElement().setAttribute("loading", number == 1 ? "eager" : "lazy");
        var page = new Div(picture);
        page.addClassName("original-page");
        return page;
    }

    /// Asked for again on each request, with the rights of whoever asks.
    private static DownloadResponse png(CvLibrary library, CvId cv, int page) {
        return library.pageImage(cv, page)
                .map(bytes -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "page-" + page + ".png", "image/png", bytes.length))
                .orElseGet(() -> DownloadResponse.error(404));
    }
}
