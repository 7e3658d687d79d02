package fr.jobmatch.benchmarks.cvs;

import fr.jobmatch.benchmarks.cvs.Sheet.Contact;
import fr.jobmatch.benchmarks.cvs.Sheet.Part;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A CV as a web page that a browser prints.
final class HtmlPage {

    private final Sheet sheet;
    private final Look look;
    private final HtmlParts parts;

    HtmlPage(Sheet sheet, Look look, boolean french) {
        this.sheet = sheet;
        this.look = look;
        parts = new HtmlParts(look, french);
    }

    String html() {
        return "<!doctype html><html><head><meta charset='utf-8'><style>" + css() + "</style></head><body>"
                + (look.columns() == 0 ? oneColumn() : columns()) + "</body></html>";
    }

    private String oneColumn() {
        return "<header>" + name() + contacts(look.header()) + "</header><main>" + parts(part -> true) + "</main>";
    }

    private String columns() {
        var side = "<aside>" + (look.header() > 2 ? "" : contactBlock()) + parts(Part::side) + "</aside>";
        var main = "<main>" + parts(part -> !part.side()) + "</main>";
        var header = "<header>" + name() + (look.header() > 2 ? contacts(look.header()) : "") + "</header>";
        if (look.columns() == 3) {
            var half = sheet.parts().size() / 2;
            return header + "<div class='grid three'>" + "<main>"
                    + parts(part -> sheet.parts().indexOf(part) <= half)
                    + "</main><aside>" + contactBlock()
                    + parts(part -> sheet.parts().indexOf(part) > half && part.side())
                    + "</aside><aside>" + parts(part -> sheet.parts().indexOf(part) > half && !part.side())
                    + "</aside></div>";
        }
        boolean inside = look.dark() && look.header() <= 2;
        var left = inside ? side.replace("<aside>", "<aside>" + header) : side;
        var grid = look.columns() == 1 ? left + main : main + left;
        return (inside ? "" : header) + "<div class='grid " + (look.columns() == 1 ? "left" : "right") + "'>" + grid
                + "</div>";
    }

    private String name() {
        var title = sheet.title() == null ? "" : "<div class='title'>" + HtmlParts.escaped(sheet.title()) + "</div>";
        return "<h1>" + HtmlParts.escaped(sheet.name()) + "</h1>" + title;
    }

    private String contactBlock() {
        return "<section><h2>Contact</h2>" + contacts(1) + "</section>";
    }

    private String contacts(int way) {
        var texts = sheet.contacts().stream()
                .map(this::labelled)
                .map(HtmlParts::escaped)
                .toList();
        return switch (way) {
            case 0 -> "<p class='contacts'>" + String.join(" | ", texts) + "</p>";
            case 1 ->
                texts.stream()
                        .collect(Collectors.joining("</div><div>", "<div class='contacts'><div>", "</div></div>"));
            case 2 -> "<p class='contacts'>" + String.join(" · ", texts) + "</p>";
            case 3 ->
                texts.stream()
                        .collect(Collectors.joining(
                                "</span><span>", "<p class='contacts spread'><span>", "</span></p>"));
            default -> "<p class='contacts'>" + String.join("&nbsp;&nbsp;&nbsp;•&nbsp;&nbsp;&nbsp;", texts) + "</p>";
        };
    }

    private String labelled(Contact contact) {
        if (!look.labels()) {
            return contact.text();
        }
        return switch (contact.kind()) {
            case PHONE -> (parts.french() ? "Tél. : " : "Phone: ") + contact.text();
            case MAIL -> (parts.french() ? "Courriel : " : "Email: ") + contact.text();
            case PLACE -> (parts.french() ? "Adresse : " : "Address: ") + contact.text();
            case LINK -> contact.text();
        };
    }

    private String parts(Predicate<Part> chosen) {
        return sheet.parts().stream().filter(chosen).map(parts::section).collect(Collectors.joining());
    }

    private String css() {
        var ground = look.dark() ? "background:#26323f;color:#fff;" : "background:#f2f2f2;";
        return String.join(
                "",
                List.of(
                        "@page{size:A4;margin:" + (look.columns() > 0 && look.dark() ? "0" : "14mm") + "}",
                        "*{box-sizing:border-box}body{margin:0;-webkit-print-color-adjust:exact;font:" + size(1) + " '"
                                + look.font() + "'}",
                        "h1{font-size:" + size(2.3) + ";margin:0" + (look.spaced() ? ";letter-spacing:.3em" : "") + "}",
                        ".title{font-size:" + size(1.25) + "}p{margin:.2em 0"
                                + (look.justified() ? ";text-align:justify" : "") + "}",
                        "header{padding:4mm}.spread{display:flex;justify-content:space-between;gap:1em;text-align:left}section{margin-bottom:1em}",
                        ".grid{display:grid;gap:7mm}.left{grid-template-columns:62mm 1fr}.right{grid-template-columns:1fr 62mm}",
                        ".three{grid-template-columns:1.6fr 1fr 1fr}.three aside{background:none;color:#000}",
                        heading(),
                        "aside{overflow-wrap:break-word;padding:5mm;" + ground
                                + "min-height:200mm}aside header{padding:0}main{padding:3mm 5mm}",
                        "aside h2{color:inherit}",
                        ".row{display:flex;justify-content:space-between;gap:1em}.right-text{white-space:nowrap}",
                        ".margin{display:grid;grid-template-columns:32mm 1fr;gap:4mm}.faint{font-size:.9em;color:#777}",
                        "ul{margin:.2em 0 .7em 1.2em;padding:0}.entry{margin-bottom:.7em}",
                        ".timeline .entry{border-left:2px solid #999;padding-left:5mm}",
                        ".tag{display:inline-block;border:1px solid #888;border-radius:3px;padding:1px 6px;margin:2px 4px 2px 0}",
                        ".bar{height:5px;background:linear-gradient(90deg,#888 70%,#ddd 70%);margin-bottom:4px}",
                        ".two{display:grid;grid-template-columns:1fr 1fr;gap:0 4mm}table{border-collapse:collapse}td{padding:1px 12px 1px 0}"));
    }

    private String heading() {
        return "h2{margin:.6em 0 .3em;"
                + switch (look.heading()) {
                    case 0 -> "font-size:1.35em;border-bottom:1px solid #999;color:" + look.colour();
                    case 1 -> "font-size:1.1em;text-transform:uppercase;letter-spacing:.12em";
                    case 2 -> "font-size:1.3em;font-weight:normal;color:" + look.colour();
                    case 3 -> "font-size:1em;text-transform:uppercase;border-top:2px solid;border-bottom:1px solid";
                    case 4 -> "font-size:1.2em;font-variant:small-caps;text-align:center";
                    case 5 -> "font-size:1.05em;background:" + look.colour() + ";color:#fff;padding:2px 6px";
                    default -> "font-size:1em;font-weight:bold;text-decoration:underline";
                }
                + "}";
    }

    private String size(double times) {
        return String.format(Locale.ROOT, "%.1fpt", look.size() * times);
    }
}
