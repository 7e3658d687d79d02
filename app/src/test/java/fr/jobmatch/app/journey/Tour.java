package fr.jobmatch.app.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.vaadin.flow.router.Route;
import fr.jobmatch.app.journey.Chromium.Screen;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/// Every page of the application, in the states in which the demo's people meet it.
final class Tour {

    private static final Consumer<Page> NOTHING = page -> {};

    private Tour() {}

    static List<Stop> stops() {
        return List.of(
                new Stop("login", "login", Guest.VISITOR, "login", true, NOTHING),
                new Stop("register", "register", Guest.VISITOR, "register", true, NOTHING),
                new Stop(
                        "password-forgotten",
                        "password-forgotten",
                        Guest.VISITOR,
                        "password-forgotten",
                        false,
                        NOTHING),
                new Stop("password-reset", "password-reset", Guest.VISITOR, "password-reset/x", false, NOTHING),
                new Stop("today", "", Guest.CLEMENCE, "", true, NOTHING),
                new Stop("today-empty", "", Guest.HELENE, "", true, NOTHING),
                new Stop("offers", "offers/:offer?", Guest.CLEMENCE, "offers", true, NOTHING),
                new Stop("offer", "offers/:offer?", Guest.CLEMENCE, "offers", true, Tour::opensTheBestOffer),
                new Stop("offers-empty", "offers/:offer?", Guest.HELENE, "offers", false, NOTHING),
                new Stop("wishes", "wishes", Guest.CLEMENCE, "wishes", true, NOTHING),
                new Stop("wishes-empty", "wishes", Guest.HELENE, "wishes", false, NOTHING),
                new Stop("tokens", "tokens", Guest.CLEMENCE, "tokens", false, Tour::makesAToken),
                new Stop("add-offer", "add-offer", Guest.CLEMENCE, "add-offer", true, NOTHING),
                new Stop("documents", "documents", Guest.CLEMENCE, "documents", true, NOTHING),
                new Stop("documents-empty", "documents", Guest.HELENE, "documents", false, NOTHING),
                new Stop("document", "documents/:document", Guest.CLEMENCE, "documents", true, Tour::reviews),
                new Stop("document-approved", "documents/:document", Guest.CLEMENCE, "documents", false, Tour::rereads),
                new Stop("profile", "profile/:profile?", Guest.MALIK, "profile", true, NOTHING),
                new Stop("profile-by-hand", "profile/:profile?", Guest.CLEMENCE, "profile", false, NOTHING),
                new Stop("profile-fields", "profile/:profile?", Guest.MALIK, "profile", false, Tour::splits),
                new Stop("profile-history", "profile/:profile/history", Guest.INES, "profile", true, Tour::looksBack),
                new Stop("profile-update", "profile/:profile/update/:from", Guest.INES, "cvs", true, Tour::updates),
                new Stop("profile-empty", "profile/:profile?", Guest.HELENE, "profile", false, NOTHING),
                new Stop("cvs", "cvs", Guest.INES, "cvs", true, NOTHING),
                new Stop("cvs-delete", "cvs", Guest.MALIK, "cvs", false, Tour::asksBeforeDeleting),
                new Stop("privacy", "privacy", Guest.CLEMENCE, "privacy", true, NOTHING),
                new Stop("admin-tasks", "admin/tasks", Guest.THEODORE, "admin/tasks", true, NOTHING),
                new Stop("admin-sources", "admin/sources", Guest.THEODORE, "admin/sources", false, NOTHING),
                new Stop("admin-passwords", "admin/passwords", Guest.THEODORE, "admin/passwords", false, NOTHING),
                new Stop("admin-offers", "admin/offers", Guest.THEODORE, "admin/offers", true, NOTHING));
    }

    /// Return the addresses of all pages, as their classes declare them.
    static Set<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("fr.jobmatch.app").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(view -> view.getAnnotation(Route.class).value())
                .collect(Collectors.toSet());
    }

    private static void opensTheBestOffer(Page page) {
        page.locator(".offer-card .card-link").first().click();
        page.locator(".offers.chosen .offer-detail").waitFor();
    }

    private static void makesAToken(Page page) {
        page.getByLabel("Nom du jeton").fill("Navigateur du salon");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Créer le jeton"))
                .click();
        page.getByText("il ne sera plus jamais affiché").waitFor();
    }

    private static void reviews(Page page) {
        opensADocument(page, "À relire");
    }

    private static void rereads(Page page) {
        opensADocument(page, "Approuvé");
    }

    private static void opensADocument(Page page, String status) {
        page.locator(".row-card", new Page.LocatorOptions().setHasText(status))
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        page.locator(".sheet").waitFor();
    }

    private static void splits(Page page) {
        page.getByText("Séparer en deux").first().click();
        page.getByText("La seconde commence par").first().waitFor();
    }

    private static void looksBack(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Historique"))
                .click();
        page.getByText("différence").first().click();
        page.locator(".difference").first().waitFor();
    }

    private static void updates(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mettre à jour mon profil"))
                .first()
                .click();
        page.locator(".difference").first().waitFor();
    }

    private static void asksBeforeDeleting(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Supprimer"))
                .first()
                .click();
        page.getByText("Le fichier et le profil qui en vient seront effacés").waitFor();
    }

    /// A page in one of its states.
    /// @param route address of the page as its class declares it
    /// @param path where the guest goes
    /// @param pictured whether it is drawn in `docs/screens`
    /// @param arrive what the guest does there
    record Stop(String name, String route, Guest guest, String path, boolean pictured, Consumer<Page> arrive) {

        void visit(Page page) {
            page.navigate(path);
            page.locator("h1, h2").first().waitFor();
            arrive.accept(page);
        }

        static void look(Page page, Screen screen) {
            page.setViewportSize(screen.width(), screen.height());
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(screen.scheme())
                    .setReducedMotion(ReducedMotion.REDUCE));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// Whose eyes a page is seen with.
    enum Guest {
        VISITOR(""),
        /// Has documents under review and approved.
        CLEMENCE("clemence.auberty@example.org"),
        /// Has a CV that was just read, with doubts.
        MALIK("malik.trevidic@example.org"),
        /// Dropped a file that could not be read.
        INES("ines.vandecastel@example.org"),
        /// Has nothing yet.
        HELENE("helene.marsaudon@example.org"),
        THEODORE("theodore.quiniou@example.org");

        private final String email;

        Guest(String email) {
            this.email = email;
        }

        String email() {
            return email;
        }
    }
}
