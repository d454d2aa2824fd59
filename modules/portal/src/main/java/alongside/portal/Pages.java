package alongside.portal;

import alongside.portal.ui.Page;
import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.stream.Stream;

/** From a visit to a page, and from a page to the browser. */
public final class Pages {
    static final String HTML = "text/html; charset=utf-8";

    private Pages() {}

    /** The page around what a handler shows: the Trust, the person, the navigation. */
    public static Page page(Visit visit, String title) {
        var page = Page.of(title).navigation(tabs(visit));
        if (visit.inTrust()) {
            page = page.trust(visit.trust().name(), visit.path());
        }
        return visit.loggedIn()
                ? page.person(visit.visitor().name(), "/my/account", visit.csrf())
                : page.logIn("/log-in");
    }

    public static void send(ServerResponse response, Content content) {
        send(response, Status.OK_200, content);
    }

    /** Renders first and sends at once, so that a template that fails becomes a problem page. */
    public static void send(ServerResponse response, Status status, Content content) {
        var bytes = bytes(content);
        response.status(status).header(HeaderNames.CONTENT_TYPE, HTML).send(bytes);
    }

    static byte[] bytes(Content content) {
        var output = new Utf8ByteOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toByteArray();
    }

    /** A form that was not accepted, shown again with its messages. */
    public static void sendAgain(ServerResponse response, Content content) {
        send(response, Problem.UNPROCESSABLE, content);
    }

    /** After a form was accepted: the page to look at next. */
    public static void goTo(ServerResponse response, String address) {
        response.status(Status.SEE_OTHER_303).header(HeaderNames.LOCATION, address).send();
    }

    private static List<Page.Tab> tabs(Visit visit) {
        var items = visit.navigation();
        var hrefs =
                items.stream()
                        .flatMap(item ->
                                Stream.concat(Stream.of(item.href()), item.parts().stream()))
                        .toList();
        var current = Here.among(hrefs, visit.address());
        return items.stream()
                .map(item -> new Page.Tab(item.label(), item.href(), item.holds(current)))
                .toList();
    }
}
