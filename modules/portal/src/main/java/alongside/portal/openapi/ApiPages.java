package alongside.portal.openapi;

import alongside.kernel.Refusal;
import alongside.portal.Feature;
import alongside.portal.Pages;
import alongside.portal.Routes;
import alongside.portal.Visit;
import alongside.portal.views.StaticTemplates;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The description of the API for programs at {@code /openapi}, and for people at {@code /api}. */
public final class ApiPages implements Feature {
    private static final StaticTemplates VIEWS = new StaticTemplates();

    private @Nullable Supplier<Told> told;

    private record Told(String json, List<Chapter> chapters) {
        static Told of(Routes routes) {
            var document = Description.of(routes.all()).document();
            return new Told(document.toPrettyString(), Chapter.all(document));
        }
    }

    @Override
    public void routes(Routes routes) {
        // Only after every feature has registered its routes is there anything to tell.
        told = new Once<>(() -> Told.of(routes));
        routes.open("/openapi", rules -> rules.get("/", this::document));
        routes.open("/api", rules -> rules.get("/", this::show));
        routes.signedIn("/api/try", rules -> rules.get("/", this::ask));
    }

    private void document(ServerRequest request, ServerResponse response) {
        response.header(HeaderNames.CONTENT_TYPE, "application/json; charset=utf-8")
                .send(told().json().getBytes(StandardCharsets.UTF_8));
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var page = Pages.page(visit, "API").fullWidth();
        Pages.send(response, VIEWS.openapiApi(page, told().chapters(), visit.loggedIn()));
    }

    /** From the fields of a form to the address they ask, under the session instead of a token. */
    private void ask(ServerRequest request, ServerResponse response) {
        var id = request.query().first("operation").orElse("");
        var operation =
                told().chapters().stream()
                        .flatMap(chapter -> chapter.operations().stream())
                        .filter(o -> o.id().equals(id) && o.askable())
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        var address = new StringBuilder(Routes.TRY).append(operation.path());
        var sign = "?";
        for (var parameter : operation.asked()) {
            var value = encoded(request.query().first(parameter.name()).orElse(""));
            var place = address.indexOf("{" + parameter.name() + "}");
            if (place >= 0) {
                address.replace(place, place + parameter.name().length() + 2, value);
            } else if (!value.isEmpty()) {
                address.append(sign).append(parameter.name()).append('=').append(value);
                sign = "&";
            }
        }
        Pages.goTo(response, address.toString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Told told() {
        if (told == null) {
            throw new IllegalStateException("Registered past Routes");
        }
        return told.get();
    }

    /** Worked out when first asked for. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> work;
        private @Nullable T result;

        Once(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public synchronized T get() {
            var done = result == null ? work.get() : result;
            result = done;
            return done;
        }
    }
}
