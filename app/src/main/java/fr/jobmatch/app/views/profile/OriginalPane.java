package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.jobmatch.domain.evidence.FieldEvidence;
import fr.jobmatch.domain.evidence.SourcePosition.PageBox;
import fr.jobmatch.domain.profile.CvId;
import fr.jobmatch.ingestion.library.CvLibrary;
import fr.jobmatch.ingestion.library.CvSummary;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/// The CV as it came: its pages as pictures, or its text where there are no pages. Marks where a value was read.
class OriginalPane extends Composite<Section> {

    private static final int PERCENT = 100;

    private final List<Div> pages = new ArrayList<>();
    private final List<Div> marks = new ArrayList<>();

    OriginalPane(CvSummary cv, CvLibrary library) {
        getContent().addClassName("original");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().setAriaLabel(getTranslation("profile.original"));
        for (int page = 1; page <= cv.pages(); page++) {
            pages.add(page(cv.id(), page, library));
        }
        pages.forEach(getContent()::add);
        if (pages.isEmpty()) {
            var text = new Pre(library.plainText(cv.id()).orElse(""));
            text.addClassName("original-text");
            getContent().add(text);
        }
    }

    /// Mark where a value was read, and bring it into view.
    void mark(FieldEvidence evidence) {
        marks.forEach(Div::removeFromParent);
        marks.clear();
        for (var position : evidence.positions()) {
            if (position instanceof PageBox box && box.page() <= pages.size()) {
                marks.add(markOn(pages.get(box.page() - 1), box));
            }
        }
        marks.stream()
                .findFirst()
                .ifPresent(first ->
                        first.getElement().executeJs("this.scrollIntoView({block: 'center', behavior: 'smooth'})"));
    }

    private static Div markOn(Div page, PageBox box) {
        var mark = new Div();
        mark.addClassName("mark-box");
        mark.getStyle()
                .setLeft(box.x() * PERCENT + "%")
                .setTop(box.y() * PERCENT + "%")
                .setWidth(box.width() * PERCENT + "%")
                .setHeight(box.height() * PERCENT + "%");
        page.add(mark);
        return mark;
    }

    private Div page(CvId cv, int number, CvLibrary library) {
        var picture = new Image(
                DownloadHandler.fromInputStream(event -> png(library, cv, number))
                        .inline(),
                getTranslation("profile.page", number));
        picture.getElement().setAttribute("loading", number == 1 ? "eager" : "lazy");
        var page = new Div(picture, new Span());
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
