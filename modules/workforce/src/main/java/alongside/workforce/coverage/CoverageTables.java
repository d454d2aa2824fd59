package alongside.workforce.coverage;

import alongside.portal.ui.Words;
import alongside.portal.ui.table.Cell;
import alongside.portal.ui.table.Column;
import alongside.portal.ui.table.Row;
import alongside.portal.ui.table.Table;
import alongside.workforce.register.Anchors;
import alongside.workforce.register.By;
import java.util.ArrayList;
import java.util.List;

/** The matrix of services and localities, for the Trust and for everybody. */
public final class CoverageTables {
    private static final String NOBODY = "Nobody";

    private CoverageTables() {}

    /** Services down, localities across. */
    public static Table matrix(CoverageView view) {
        var coverage = view.coverage();
        var rows = new ArrayList<Row>();
        coverage.services().forEach(service -> rows.add(row(view, service)));
        rows.add(total(coverage).total());
        return Table.of("People in post on " + Words.date(coverage.asAt()))
                .columns(columns(coverage))
                .rows(rows)
                .threeAcross();
    }

    private static List<Column> columns(Coverage coverage) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text("Service"));
        coverage.localities().forEach(locality -> columns.add(Column.number(locality.name())));
        if (withoutLocality(coverage)) {
            columns.add(Column.number("No locality"));
        }
        columns.add(Column.number("All"));
        return columns;
    }

    private static Row row(CoverageView view, Place service) {
        var coverage = view.coverage();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(Anchors.link(service.name(), view.people(By.SERVICE, service.id()))));
        coverage.localities()
                .forEach(locality -> cells.add(people(coverage.in(service, locality.id()))));
        if (withoutLocality(coverage)) {
            cells.add(people(coverage.in(service, Coverage.NOWHERE)));
        }
        cells.add(people(service.people()));
        return Row.of(cells);
    }

    private static Row total(Coverage coverage) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of("All services"));
        coverage.localities().forEach(locality -> cells.add(people(locality.people())));
        if (withoutLocality(coverage)) {
            cells.add(Cell.empty());
        }
        cells.add(people(coverage.people()));
        return Row.of(cells);
    }

    private static boolean withoutLocality(Coverage coverage) {
        return !coverage.localities().isEmpty() && coverage.hasPostsInNoLocality();
    }

    private static Cell people(int people) {
        return people == 0 ? Cell.of(NOBODY) : Cell.of(people);
    }

    /** Services only, with numbers only where they are large. */
    public static Table forAnybody(Coverage coverage) {
        return Table.of("Services with peer support workers")
                .columns(Column.text("Service"), Column.text("Peer support workers"))
                .rows(
                        coverage.services(),
                        service -> Row.of(Cell.of(service.name()), Cell.of(publicly(service))));
    }

    private static String publicly(Place service) {
        if (!service.hasPeople()) {
            return "Not yet";
        }
        var many = PublicNumber.wordsIfMany(service.people());
        return many.isEmpty() ? "Yes" : "Yes, " + many;
    }
}
