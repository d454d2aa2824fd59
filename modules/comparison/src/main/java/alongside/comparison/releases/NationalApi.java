package alongside.comparison.releases;

import alongside.comparison.policy.ReleaseTable;
import alongside.comparison.releases.ReleaseApi.CellJson;
import alongside.kernel.Refusal;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said across releases, as JSON: two of them, how many Trusts take part, the methods. */
public final class NationalApi implements HttpService {
    private final Releases releases;

    public NationalApi(Releases releases) {
        this.releases = releases;
    }

    /** Two releases cell by cell. */
    record Comparison(int later, int earlier, List<PairJson> cells) {
        static Comparison of(Comparing two) {
            return new Comparison(
                    two.later().number(),
                    two.earlier().number(),
                    two.pairs().stream().map(PairJson::of).toList());
        }
    }

    /** A cell in both; null where its table is not in the release. */
    record PairJson(
            ReleaseTable table,
            String row,
            String figure,
            @Nullable CellJson later,
            @Nullable CellJson earlier) {
        static PairJson of(Comparing.Pair pair) {
            return new PairJson(
                    pair.table(),
                    pair.row(),
                    pair.figure(),
                    json(pair.later()),
                    json(pair.earlier()));
        }

        private static @Nullable CellJson json(@Nullable Cell cell) {
            return cell == null ? null : CellJson.of(cell);
        }
    }

    /** How many Trusts a release is made of. */
    record Completeness(int release, LocalDate quarterEnd, int contributors) {}

    /** A measure and the newest version of its method. */
    record MethodJson(
            Method measure,
            String label,
            int version,
            String what,
            String how,
            String exactness,
            List<ReleaseTable> tables,
            List<String> reasonsToHide) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/compare", this::compare)
                .get("/completeness", this::completeness)
                .get("/methods", this::methods)
                .get("/methods/{measure}", this::method);
    }

    private void compare(ServerRequest request, ServerResponse response) {
        var all = releases.all(Visit.of(request).actor());
        Json.send(
                response,
                ComparePages.chosen(request, all)
                        .map(Comparison::of)
                        .orElseThrow(Refusal::notFound));
    }

    private void completeness(ServerRequest request, ServerResponse response) {
        var all =
                releases.all(Visit.of(request).actor()).stream()
                        .map(Published::release)
                        .map(one ->
                                new Completeness(
                                        one.number(), one.quarterEnd(), one.contributors()))
                        .toList();
        Json.send(response, Listing.page(request, all, one -> Integer.toString(one.release())));
    }

    private void methods(ServerRequest request, ServerResponse response) {
        var all = Arrays.stream(Method.values()).map(one -> json(request, one)).toList();
        Json.send(response, Listing.page(request, all, one -> one.measure().key()));
    }

    private void method(ServerRequest request, ServerResponse response) {
        Json.send(response, json(request, MethodPages.method(request)));
    }

    private MethodJson json(ServerRequest request, Method method) {
        var policy = MethodPages.policy(request, releases);
        var text = MethodText.of(method, policy);
        return new MethodJson(
                method,
                method.label(),
                policy.version(),
                text.what(),
                text.how(),
                text.exactness(),
                method.tables(),
                MethodText.reasons(policy));
    }
}
