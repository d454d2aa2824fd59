package alongside.comparison.releases;

import alongside.comparison.views.StaticTemplates;
import alongside.kernel.Refusal;
import alongside.portal.Pages;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;

/** {@code /national/compare}: any two releases. */
public final class ComparePages implements HttpService {
    private final Releases releases;

    public ComparePages(Releases releases) {
        this.releases = releases;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all = releases.all(visit.actor());
        var page = National.page(visit, "Compare releases");
        Pages.send(
                response, new StaticTemplates().releasesCompare(page, all, chosen(request, all)));
    }

    /** The two of the address; the newest where one is not said, and none if there are not two. */
    static Optional<Comparing> chosen(ServerRequest request, List<Published> newestFirst) {
        if (newestFirst.size() < 2) {
            return Optional.empty();
        }
        var of = named(request, "of", newestFirst, newestFirst.getFirst());
        var before =
                newestFirst.stream()
                        .filter(one -> one.number() < of.number())
                        .findFirst()
                        .orElse(newestFirst.getFirst());
        var with = named(request, "with", newestFirst, before);
        return of.number() == with.number()
                ? Optional.empty()
                : Optional.of(Comparing.of(of, with));
    }

    private static Published named(
            ServerRequest request, String name, List<Published> all, Published usual) {
        var sent = request.query().first(name).orElse("");
        if (sent.isEmpty()) {
            return usual;
        }
        var number = National.number(sent);
        return all.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
