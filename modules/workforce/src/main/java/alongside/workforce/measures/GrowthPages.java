package alongside.workforce.measures;

import alongside.portal.Export;
import alongside.portal.Pages;
import alongside.portal.Visit;
import alongside.portal.ui.Link;
import alongside.portal.ui.Words;
import alongside.workforce.register.By;
import alongside.workforce.register.Lists;
import alongside.workforce.register.Options;
import alongside.workforce.register.Selection;
import alongside.workforce.views.StaticTemplates;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** The growth of the workforce on one page. */
public final class GrowthPages implements HttpService {
    private final Measures measures;
    private final Lists lists;

    public GrowthPages(Measures measures, Lists lists) {
        this.measures = measures;
        this.lists = lists;
    }

    /** What the page is about, and where its links lead. */
    public record Shown(
            Visit visit, Selection selection, Options options, Growth growth, boolean parts) {

        public LocalDate asAt() {
            return selection.asAt();
        }

        public Link[] shortcuts() {
            var today = visit.today();
            return new Link[] {
                Link.of("Today", at(today)),
                Link.of("Last quarter end", at(Step.QUARTER.lastEnd(today))),
                Link.of("1 year ago", at(Window.back(asAt(), 12)))
            };
        }

        public String list(By by, String key) {
            var own = growth.year().partners() > 0 ? "&employer=" + By.TRUST : "";
            var query = "as_at=" + asAt() + "&" + by.key() + "=" + key + own;
            return visit.path("assignments") + "?" + query;
        }

        /** The rows behind a figure; empty for those who may not see them. */
        public String rows(Measure measure) {
            return parts ? visit.path("measures", measure.id(), "rows") + "?" + query() : "";
        }

        public String query() {
            return Lists.query(asAt(), selection.slice());
        }

        public String file(String format) {
            return Export.href(visit.path("growth", "export"), query(), format);
        }

        private String at(LocalDate date) {
            return visit.path("growth") + "?" + Lists.query(date, selection.slice());
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::show).get("/export", this::export);
    }

    private void show(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var shown = shown(visit, Selection.forPage(request.query(), visit.today()));
        var page =
                Pages.page(visit, "Workforce growth")
                        .fullWidth()
                        .error(!shown.selection().faults().isEmpty())
                        .breadcrumbs(Link.of("Home", visit.path()));
        Pages.send(
                response,
                shown.selection().status(),
                new StaticTemplates().measuresGrowth(page, shown));
    }

    private Shown shown(Visit visit, Selection selection) {
        var growth = measures.growth(visit.actor(), selection.asAt(), selection.slice());
        return new Shown(
                visit,
                selection,
                lists.options(visit.actor()),
                growth,
                Measures.maySeeRows(visit.actor()));
    }

    private void export(ServerRequest request, ServerResponse response) {
        var visit = Visit.of(request);
        var shown = shown(visit, Selection.of(request.query(), visit.today()));
        var growth = shown.growth();
        lists.exported(shown.visit().actor(), "growth", shown.query());
        Export.of("workforce-growth", "Workforce growth")
                .about("As at", Words.date(shown.asAt()))
                .about("Filter", shown.options().describe(shown.selection().slice()))
                .about(Measure.HEADCOUNT.label(), Measure.HEADCOUNT.text())
                .about(Measure.WTE.label(), Measure.WTE.text())
                .about(Measure.JOINERS.label(), Measure.JOINERS.text())
                .about(Measure.LEAVERS.label(), Measure.LEAVERS.text())
                .columns("Part", "Name", "From", "To", "People", "Change", "WTE", "Joined", "Left")
                .send(
                        request,
                        response,
                        rows -> {
                            add(rows, "Year", "All", growth.year());
                            growth.quarters().forEach(t -> add(rows, "Quarter", "All", t));
                            growth.parts().forEach(t -> add(rows, "By " + t.by(), t.label(), t));
                        });
    }

    private static void add(Export.Rows rows, String part, String name, Tally t) {
        rows.add(
                part,
                name,
                t.point().since().plusDays(1),
                t.point().until(),
                t.people(),
                t.people() - t.before(),
                rounded(t.wte()),
                t.joined(),
                t.left());
    }

    private static BigDecimal rounded(BigDecimal wte) {
        return wte.setScale(2, RoundingMode.HALF_UP);
    }
}
