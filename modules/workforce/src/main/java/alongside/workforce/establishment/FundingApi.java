package alongside.workforce.establishment;

import alongside.portal.Json;
import alongside.portal.Visit;
import alongside.workforce.measures.Amounts;
import alongside.workforce.register.Selection;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The money that ends, as JSON. */
public final class FundingApi implements HttpService {
    private final Cliffs cliffs;

    public FundingApi(Cliffs cliffs) {
        this.cliffs = cliffs;
    }

    record Month(LocalDate until, BigDecimal wte, int posts, BigDecimal leftWte) {}

    record Answer(
            LocalDate asAt,
            BigDecimal fundedWte,
            BigDecimal fixedTermWte,
            BigDecimal pastWte,
            LocalDate yearEnd,
            BigDecimal endingWte,
            int endingPosts,
            String words,
            List<Month> months) {
        static Answer of(Cliff cliff) {
            var past = cliff.past();
            return new Answer(
                    cliff.asAt(),
                    Amounts.rounded(cliff.fundedWte(), "WTE"),
                    Amounts.rounded(cliff.fixedTermWte(), "WTE"),
                    Amounts.rounded(past == null ? BigDecimal.ZERO : past.wte(), "WTE"),
                    cliff.yearEnd(),
                    Amounts.rounded(cliff.endedBy(cliff.yearEnd()), "WTE"),
                    cliff.postsBy(cliff.yearEnd()),
                    cliff.words(),
                    cliff.endings().stream().map(ending -> month(cliff, ending)).toList());
        }

        private static Month month(Cliff cliff, Ending ending) {
            var left = cliff.fixedTermWte().subtract(cliff.endedBy(ending.until()));
            return new Month(
                    ending.until(),
                    Amounts.rounded(ending.wte(), "WTE"),
                    ending.posts(),
                    Amounts.rounded(left, "WTE"));
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var selection = Selection.of(request.query(), visit.today());
        var cliff = cliffs.at(visit.actor(), selection.asAt(), selection.slice());
        Json.send(response, Answer.of(cliff));
    }
}
