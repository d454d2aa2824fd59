package alongside.workforce;

import alongside.kernel.TenantDatabase;
import alongside.kernel.TrustId;
import alongside.portal.Feature;
import alongside.portal.NavigationItem;
import alongside.portal.Routes;
import alongside.portal.Visit;
import alongside.workforce.measures.GrowthPages;
import alongside.workforce.measures.MeasureApi;
import alongside.workforce.measures.MeasurePages;
import alongside.workforce.measures.Measures;
import alongside.workforce.people.People;
import alongside.workforce.people.PeoplePages;
import alongside.workforce.register.Lists;
import java.util.List;

/** The door of the workforce module: its pages and API, and what set-up asks of it. */
public final class Workforce implements Feature {
    private final TenantDatabase database;
    private final Measures measures;
    private final People people;
    private final Lists lists;

    public Workforce(TenantDatabase database) {
        this.database = database;
        this.measures = new Measures(database);
        this.people = new People(database);
        this.lists = new Lists(database);
    }

    /** The figures of a Trust's workforce, for goals, returns and programme pages. */
    public Measures measures() {
        return measures;
    }

    /** Whether the Trust has loaded or entered anybody yet. */
    public boolean hasPeople(TrustId trust) {
        return people(trust) > 0;
    }

    /** How many people are in the Trust's register, in post or not. */
    public int people(TrustId trust) {
        return database.in(
                trust,
                db ->
                        db.get("SELECT count(*) AS n FROM person")
                                .execute()
                                .map(row -> row.column("n").get(Long.class).intValue())
                                .orElse(0));
    }

    @Override
    public void routes(Routes routes) {
        routes.trust("/growth", new GrowthPages(measures, lists))
                .trust("/measures", new MeasurePages(measures, lists))
                .trust("/people", new PeoplePages(people, lists))
                .trustApi("/measures", new MeasureApi(measures));
    }

    @Override
    public List<NavigationItem> navigation(Visit visit) {
        return visit.inTrust()
                ? List.of(new NavigationItem(20, "Workforce", visit.path("growth")))
                : List.of();
    }
}
