package fr.jobmatch.app.journey;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// A browser with the extension installed. A click on its icon is made as the browser itself would make it, so that
/// the extension gets the page by `activeTab` and by nothing else.
final class ExtensionBrowser implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final BrowserContext context;
    private final CDPSession session;
    private final String id;
    private final Map<Integer, JsonObject> answers = new HashMap<>();
    private int asked;

    ExtensionBrowser(Path extension, Path profile) {
        context = playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(Chromium.path())
                                .setHeadless(true)
                                .setLocale("fr-FR")
                                .setTimezoneId("Europe/Paris")
                                .setArgs(Stream.concat(
                                                Chromium.QUIET.stream(),
                                                Stream.of(
                                                        "--disable-extensions-except=" + extension,
                                                        "--load-extension=" + extension,
                                                        "--enable-unsafe-extension-debugging"))
                                        .toList()));
        session = context.browser().newBrowserCDPSession();
        context.waitForCondition(
                () -> !targets("service_worker", "/background.js").isEmpty());
        id = URI.create(targets("service_worker", "/background.js")
                        .getFirst()
                        .get("url")
                        .getAsString())
                .getHost();
        session.on("Target.receivedMessageFromTarget", event -> {
            var message =
                    JsonParser.parseString(event.get("message").getAsString()).getAsJsonObject();
            if (message.has("id")) {
                answers.put(message.get("id").getAsInt(), message);
            }
        });
    }

    BrowserContext context() {
        return context;
    }

    /// Return the page of options, which opens by itself once the extension is installed.
    Page options() {
        var address = "chrome-extension://" + id + "/options.html";
        context.waitForCondition(
                () -> context.pages().stream().anyMatch(page -> page.url().equals(address)));
        var options = context.pages().stream()
                .filter(page -> page.url().equals(address))
                .findFirst()
                .orElseThrow();
        options.waitForLoadState();
        return options;
    }

    /// Click the icon of the extension while a page is shown.
    Popup click(Page page) {
        page.bringToFront();
        var click = new JsonObject();
        click.addProperty("id", id);
        click.addProperty("targetId", target("tab", page.url()));
        session.send("Extensions.triggerAction", click);
        context.waitForCondition(() -> !targets("page", "/popup.html").isEmpty());
        var attach = new JsonObject();
        attach.addProperty("targetId", target("page", "/popup.html"));
        attach.addProperty("flatten", false);
        var popup = new Popup(
                session.send("Target.attachToTarget", attach).get("sessionId").getAsString());
        popup.waitFor("document.getElementById('status')?.hidden");
        return popup;
    }

    private String target(String type, String end) {
        return targets(type, end).getFirst().get("targetId").getAsString();
    }

    private List<JsonObject> targets(String type, String end) {
        var filter = JsonParser.parseString("{\"filter\":[{\"type\":\"%s\"}]}".formatted(type));
        return session
                .send("Target.getTargets", filter.getAsJsonObject())
                .getAsJsonArray("targetInfos")
                .asList()
                .stream()
                .map(target -> target.getAsJsonObject())
                .filter(target -> target.get("url").getAsString().endsWith(end))
                .toList();
    }

    @Override
    public void close() {
        playwright.close();
    }

    /// The little window of the extension, in which only expressions can be evaluated.
    final class Popup {

        private final String target;

        Popup(String target) {
            this.target = target;
        }

        String text() {
            return String.valueOf(run("document.querySelector('main').innerText"));
        }

        String field(String name) {
            return run("document.forms[0].elements['%s'].value".formatted(name));
        }

        void type(String name, String value) {
            run("document.forms[0].elements['%s'].value = '%s'".formatted(name, value));
        }

        void submit() {
            run("document.forms[0].requestSubmit()");
        }

        void waitFor(String condition) {
            context.waitForCondition(() -> run("Boolean(" + condition + ")").equals("true"));
        }

        void close() {
            run("setTimeout(() => window.close(), 0)");
            context.waitForCondition(() -> targets("page", "/popup.html").isEmpty());
        }

        String run(String expression) {
            int number = ++asked;
            var message = new JsonObject();
            message.addProperty("sessionId", target);
            message.addProperty("message", """
                    {"id": %d, "method": "Runtime.evaluate", "params": {"expression": %s, "returnByValue": true}}""".formatted(number, new JsonPrimitive("String(" + expression + ")")));
            session.send("Target.sendMessageToTarget", message);
            context.waitForCondition(() -> answers.containsKey(number));
            var answer = Objects.requireNonNull(answers.remove(number));
            var result = answer.getAsJsonObject("result").getAsJsonObject("result");
            return result.has("value") ? result.get("value").getAsString() : result.toString();
        }
    }
}
