package org.alongside.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The app's one page as it was built, with places where words can be put in.
@ApplicationScoped
public class AppPage {

    private static final String TITLE = "<title>Alongside</title>";
    private static final String DESCRIPTION = "<meta name=\"description\"";
    private static final String CONTENT = "<div id=\"app\"></div>";

    private final String page;

    AppPage() {
        try (var built =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/index.html")) {
            page = built == null
                    ? "<!doctype html>" + TITLE + CONTENT
                    : new String(built.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// As it was built.
    public String plain() {
        return page;
    }

    /// The page about one thing: a search engine, a messenger and a browser without JavaScript show these words, and
    /// the app draws over them.
    public String about(Preview preview) {
        var head = """
                <title>%s – Alongside</title>
                <meta property="og:type" content="website">
                <meta property="og:site_name" content="Alongside">
                <meta property="og:title" content="%s">
                <meta property="og:description" content="%s">
                <meta property="og:url" content="%s">
                <link rel="canonical" href="%s">""".formatted(
                        text(preview.title()),
                        text(preview.title()),
                        text(preview.inShort()),
                        text(preview.address()),
                        text(preview.address()));
        var content = """
                <div id="app"><main class="wrap block"><h1 lang="%s" dir="auto">%s</h1>\
                <p lang="%s" dir="auto">%s</p><p>%s</p><noscript><p>%s</p></noscript></main></div>""".formatted(
                        text(preview.lang()),
                        text(preview.title()),
                        text(preview.lang()),
                        text(preview.summary()),
                        text(preview.state()),
                        text(preview.withoutScript()));
        return withDescription(page.replace(TITLE, head).replace(CONTENT, content), preview.inShort());
    }

    private static String withDescription(String html, String summary) {
        var start = html.indexOf(DESCRIPTION);
        return start < 0
                ? html
                : html.substring(0, start)
                        + "<meta name=\"description\" content=\"%s\"".formatted(text(summary))
                        + html.substring(html.indexOf('>', start));
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
