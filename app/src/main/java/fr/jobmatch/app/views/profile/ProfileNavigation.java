package fr.jobmatch.app.views.profile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import fr.jobmatch.domain.profile.ProfileId;

/// Links to the page of a profile.
public final class ProfileNavigation {

    static final String PATH = "profile";

    private ProfileNavigation() {}

    /// Show a profile.
    public static void open(UI ui, ProfileId profile) {
        ui.navigate(path(profile));
    }

    /// Return a link to a profile.
    public static Anchor link(ProfileId profile, String text) {
        var link = new Anchor(path(profile), text);
        link.addClassName("button-link");
        return link;
    }

    /// Return a link to the page that updates one profile from another.
    public static Anchor updateLink(ProfileId profile, ProfileId from, String text) {
        var link = new Anchor(update(profile, from), text);
        link.addClassName("button-link");
        return link;
    }

    static String path(ProfileId profile) {
        return PATH + "/" + profile;
    }

    static String history(ProfileId profile) {
        return path(profile) + "/history";
    }

    static String update(ProfileId profile, ProfileId from) {
        return path(profile) + "/update/" + from;
    }
}
