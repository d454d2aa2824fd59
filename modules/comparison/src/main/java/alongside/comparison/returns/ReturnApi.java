package alongside.comparison.returns;

import alongside.comparison.figures.SignedReturn;
import alongside.kernel.Refusal;
import alongside.portal.Json;
import alongside.portal.Listing;
import alongside.portal.Version;
import alongside.portal.Visit;
import alongside.portal.ui.Words;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The returns of a Trust as JSON. */
public final class ReturnApi implements HttpService {
    private final Returns returns;
    private final SignOffs signOffs;

    public ReturnApi(Returns returns, SignOffs signOffs) {
        this.returns = returns;
        this.signOffs = signOffs;
    }

    record Summary(LocalDate quarter, LocalDate lastDay, boolean open, List<ReturnMeasure> signed) {
        static Summary of(Return found) {
            return new Summary(
                    found.quarter().end(),
                    found.lastDay(),
                    found.isOpen(),
                    List.copyOf(found.state().signed()));
        }
    }

    record Line(
            ReturnMeasure measure,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Object live,
            @Nullable String signedBy,
            @Nullable Instant signedAt,
            @Nullable Integer agreement,
            boolean changed) {}

    record Event(
            int number,
            ReturnEvent.Kind event,
            List<ReturnMeasure> measures,
            @Nullable SignedReturn shared,
            String by,
            String reason,
            Instant at) {
        static Event of(ReturnEvent event) {
            return new Event(
                    event.number(),
                    event.kind(),
                    event.measures(),
                    event.figures(),
                    event.by(),
                    event.reason(),
                    event.at());
        }
    }

    record Answer(
            LocalDate quarter,
            LocalDate lastDay,
            boolean open,
            @Nullable SignedReturn shared,
            List<Line> measures,
            List<String> warnings,
            List<Event> history) {
        static Answer of(Return found) {
            return new Answer(
                    found.quarter().end(),
                    found.lastDay(),
                    found.isOpen(),
                    found.state().figures(),
                    found.lines().stream().map(line -> line(found, line)).toList(),
                    found.warnings().stream().map(Warning::text).toList(),
                    found.state().events().stream().map(Event::of).toList());
        }

        private static Line line(Return found, Return.Line line) {
            var live = found.live();
            var signature = line.signature();
            return new Line(
                    line.measure(),
                    live == null ? null : Figures.value(live, line.measure()),
                    signature == null ? null : signature.name(),
                    signature == null ? null : signature.at(),
                    signature == null ? null : signature.agreement(),
                    line.isMoved());
        }
    }

    record Previewed(String text, SignedReturn figures, int agreement, List<String> points) {}

    record SignOff(
            @JsonProperty(required = true) List<String> measures,
            @JsonProperty(required = true) String text,
            @Nullable String restatement) {}

    record Reopening(
            @JsonProperty(required = true) List<String> measures,
            @JsonProperty(required = true) String reason) {}

    record Withdrawal(@JsonProperty(required = true) String reason) {}

    record Withdrawn(LocalDate quarter, String words) {}

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .post("/withdrawal", this::withdraw)
                .get("/{quarter}", this::show)
                .get("/{quarter}/preview", this::preview)
                .post("/{quarter}/sign-off", this::sign)
                .post("/{quarter}/reopening", this::reopen);
    }

    private void list(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var all =
                returns.quarters(visit.actor(), visit.now()).stream()
                        .map(quarter -> returns.find(visit.actor(), quarter, visit.now()))
                        .map(Summary::of)
                        .toList();
        Json.send(response, Listing.page(request, all, one -> one.quarter().toString()));
    }

    private void show(ServerRequest request, ServerResponse response) {
        send(request, response);
    }

    private void preview(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var sent = request.query().first("measures").orElse("");
        var keys = sent.isEmpty() ? List.<String>of() : Arrays.asList(sent.split(","));
        var preview =
                returns.preview(
                        visit.actor(),
                        ReturnPages.quarter(request),
                        new Proposal(ReturnPages.measures(keys), restatement(request)),
                        visit.now());
        Version.send(
                response,
                preview.of().version(),
                new Previewed(
                        preview.text(), preview.figures(), Agreement.VERSION, Agreement.points()));
    }

    /** Any words or none: what is said stays out of addresses, and the text is the same. */
    private static @Nullable String restatement(ServerRequest request) {
        return switch (request.query().first("restated").orElse("")) {
            case "" -> null;
            case "true" -> "Restated";
            case "false" -> "";
            default -> throw Refusal.invalid("restated", "Send true or false");
        };
    }

    private void sign(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, SignOff.class);
        signOffs.sign(
                visit.actor(),
                ReturnPages.quarter(request),
                new Proposal(ReturnPages.measures(draft.measures()), draft.restatement()),
                draft.text(),
                Version.expected(request),
                visit.now());
        send(request, response);
    }

    private void reopen(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, Reopening.class);
        signOffs.reopen(
                visit.actor(),
                ReturnPages.quarter(request),
                ReturnPages.measures(draft.measures()),
                draft.reason(),
                Version.expected(request),
                visit.now());
        send(request, response);
    }

    private void withdraw(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var draft = Json.read(request, Withdrawal.class);
        var quarter = signOffs.withdraw(visit.actor(), draft.reason(), visit.now());
        Json.send(
                response,
                new Withdrawn(
                        quarter.end(),
                        "Your Trust is not in the release for "
                                + Words.date(quarter.end())
                                + ", nor in later ones until a return is signed."));
    }

    private void send(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var found = returns.find(visit.actor(), ReturnPages.quarter(request), visit.now());
        Version.send(response, found.version(), Answer.of(found));
    }
}
