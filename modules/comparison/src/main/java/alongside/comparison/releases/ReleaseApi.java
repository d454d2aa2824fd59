package alongside.comparison.releases;

import alongside.comparison.policy.ReleaseTable;
import alongside.kernel.Refusal;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Visit;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Releases as JSON. */
public final class ReleaseApi implements HttpService {
    private final Releases releases;

    public ReleaseApi(Releases releases) {
        this.releases = releases;
    }

    /** A release in the list. */
    record Entry(
            int number,
            LocalDate quarterEnd,
            int policy,
            Instant publishedAt,
            int contributors,
            String sha256) {
        static Entry of(Published one) {
            return new Entry(
                    one.number(),
                    one.release().quarterEnd(),
                    one.release().policy(),
                    one.at(),
                    one.release().contributors(),
                    one.sha256());
        }
    }

    /** A release with its tables. */
    record Whole(
            int number,
            LocalDate quarterEnd,
            int policy,
            Instant publishedAt,
            int contributors,
            String sha256,
            List<TableJson> tables) {
        static Whole of(Published one) {
            var entry = Entry.of(one);
            return new Whole(
                    entry.number,
                    entry.quarterEnd,
                    entry.policy,
                    entry.publishedAt,
                    entry.contributors,
                    entry.sha256,
                    one.release().tables().stream().map(TableJson::of).toList());
        }
    }

    /** A table of a release. */
    record TableJson(ReleaseTable table, String title, List<CellJson> cells) {
        static TableJson of(PublishedTable published) {
            var grid = Grid.of(published);
            return new TableJson(
                    grid.table(),
                    grid.table().title(),
                    grid.cells().stream().map(CellJson::of).toList());
        }
    }

    /** A cell; what is hidden has a code in place of a value. */
    record CellJson(
            String row,
            String figure,
            @Nullable String value,
            @Nullable BigDecimal rounding,
            @Nullable BigDecimal margin,
            @Nullable String code) {
        static CellJson of(Cell cell) {
            return new CellJson(
                    cell.row(),
                    cell.figure(),
                    cell.value(),
                    cell.rounding(),
                    cell.margin(),
                    cell.isHidden() ? ReleaseCsv.HIDDEN : null);
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/{number}", this::show)
                .get("/{number}/tables/{table}", this::table)
                .get("/{number}/disclosure-report", this::report);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var all = releases.all(Visit.of(request).actor()).stream().map(Entry::of).toList();
        Json.send(response, Listing.page(request, all, entry -> Integer.toString(entry.number())));
    }

    private void show(ServerRequest request, ServerResponse response) {
        Json.send(response, Whole.of(found(request)));
    }

    private void table(ServerRequest request, ServerResponse response) {
        var key = request.path().pathParameters().get("table");
        var table =
                found(request).release().tables().stream()
                        .filter(published -> published.table().key().equals(key))
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        Json.send(response, TableJson.of(table));
    }

    private void report(ServerRequest request, ServerResponse response) {
        var actor = Visit.of(request).actor();
        Json.send(response, releases.report(actor, National.number(request)));
    }

    private Published found(ServerRequest request) {
        return releases.find(Visit.of(request).actor(), National.number(request));
    }
}
